package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Decision.Choice;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the integrations really pass. A component that no integration passes is not in use.
 *
 * @param middleware whether an integration passes a component in the role of middleware
 * @param messaging whether an integration passes a component in the role of messaging
 */
public record ActualUse(Answer middleware, Answer messaging) {
    private static final Path CHOICE = Path.of("platform.decision.choice");

    /**
     * What the integrations of a project pass.
     *
     * @param project the project
     * @param assumptions what absent facts are taken for
     * @return what is known of it
     */
    public static ActualUse of(Project project, Assumptions assumptions) {
        Passed passed = Passed.of(project, assumptions);
        return new ActualUse(uses(Role.MIDDLEWARE, project, passed), uses(Role.MESSAGING, project, passed));
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
            return Answer.unknown(Facts.of(CHOICE).and(middleware.open()).and(messaging.open()));
        }
        Answer chosen = Answer.of(
                true, Facts.of(CHOICE), () -> Comparison.of(Side.of(CHOICE.toString(), choice), "is", Side.of(choice)));
        boolean both = choice == Choice.MIDDLEWARE_AND_MESSAGING;
        return same(both || choice == Choice.MIDDLEWARE, middleware)
                .and(same(both || choice == Choice.MESSAGING_SERVICE, messaging))
                .because(chosen);
    }

    private static Answer same(boolean chosen, Answer used) {
        return chosen ? used : used.not();
    }

    private static Answer uses(Role role, Project project, Passed passed) {
        List<Component> components = Components.of(project);
        if (components != null && components.isEmpty()) {
            return Answer.of(false, Facts.of(Components.LIST));
        }
        boolean others = components != null
                && components.stream()
                        .allMatch(component -> has(role, component).isNo());
        if (!others && passed.allDirect()) {
            return Answer.of(
                    false,
                    passed.ways(),
                    () -> Comparison.of(
                            Side.of("integrations[].via", "none"), "names", Side.of("component of role", role)));
        }
        return components == null
                ? Answer.unknown(Components.LIST)
                : Answer.any(components, component -> others ? has(role, component) : uses(role, component, passed));
    }

    /** What nothing passes needs no role: that rests on the same ways as for all others that nothing passes. */
    private static Answer uses(Role role, Component component, Passed passed) {
        Answer by = passed.by(component.id());
        return by.isNo() ? by : has(role, component).and(by);
    }

    private static Answer has(Role role, Component component) {
        return Answer.is(component.role(), role, Components.at(component).then("role"));
    }
}
