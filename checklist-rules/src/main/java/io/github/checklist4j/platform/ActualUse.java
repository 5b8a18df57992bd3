package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Decision.Choice;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the integrations really pass. A component that no integration passes is not in use.
 *
 * @param middleware whether an integration passes a component in the role of middleware
 * @param messaging whether an integration passes a component in the role of messaging
 */
public record ActualUse(Answer middleware, Answer messaging) {
    /** Refuses a missing part. */
    public ActualUse {
        Objects.requireNonNull(middleware, "middleware");
        Objects.requireNonNull(messaging, "messaging");
    }

    /**
     * What the integrations of a project pass.
     *
     * @param project the project
     * @return what is known of it
     */
    public static ActualUse of(Project project) {
        return new ActualUse(uses(Role.MIDDLEWARE, project), uses(Role.MESSAGING, project));
    }

    /**
     * Whether a decision is what is really in use.
     *
     * @param decision the decision, or {@code null} if it is unknown
     * @return no if it names something that no integration passes, or leaves out something that one does
     */
    public Answer agreesWith(@Nullable Decision decision) {
        Choice choice = decision == null ? null : decision.choice();
        if (choice == null) {
            List<String> open = new ArrayList<>(List.of("platform.decision.choice"));
            open.addAll(middleware.open());
            open.addAll(messaging.open());
            return Answer.unknown(open.toArray(String[]::new));
        }
        boolean both = choice == Choice.MIDDLEWARE_AND_MESSAGING;
        return same(both || choice == Choice.MIDDLEWARE, middleware)
                .and(same(both || choice == Choice.MESSAGING_SERVICE, messaging));
    }

    private static Answer same(boolean chosen, Answer used) {
        return chosen ? used : used.not();
    }

    private static Answer uses(Role role, Project project) {
        List<Component> components = Components.of(project);
        if (components == null) {
            return allDirect(project) ? Answer.of(false) : Answer.unknown(Components.PATH);
        }
        List<Answer> each = new ArrayList<>();
        Function<String, Answer> carried = Components.carries(project);
        for (Component component : components) {
            Answer fits = Answer.of(
                    component.role() == null ? null : component.role() == role, Components.path(component) + ".role");
            each.add(fits.isNo() ? fits : fits.and(carried.apply(component.id())));
        }
        return Answer.anyOf(each);
    }

    private static boolean allDirect(Project project) {
        List<Integration> integrations = project.integrations();
        return integrations != null && integrations.stream().allMatch(Components::surelyNone);
    }
}
