package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The components of a platform, and which of them carry integrations. */
final class Components {
    static final String PATH = "platform.components";

    private Components() {}

    static @Nullable List<Component> of(Project project) {
        Platform platform = project.platform();
        return platform == null ? null : platform.components();
    }

    static String path(Component component) {
        return PATH + "[" + component.id() + "]";
    }

    /** Whether an integration passes a component, on its way or on its second way, by the id of the component. */
    static Function<String, Answer> carries(Project project) {
        List<Integration> integrations = project.integrations();
        if (integrations == null) {
            return id -> Answer.unknown("integrations");
        }
        Set<String> passed = new HashSet<>();
        List<Answer> open = new ArrayList<>();
        for (Integration integration : integrations) {
            passed.addAll(integration.fallback() == null ? List.of() : integration.fallback());
            passed.addAll(integration.via() == null ? List.of() : integration.via());
            if (integration.via() == null) {
                open.add(anyWay(integration));
            }
        }
        Answer otherwise = Answer.anyOf(open);
        return id -> passed.contains(id) ? Answer.of(true) : otherwise;
    }

    /** Whether an integration is known to pass no component at all. */
    static boolean surelyNone(Integration integration) {
        List<String> via = integration.via();
        List<String> fallback = integration.fallback();
        return via != null && isNothing(via) && (fallback == null || isNothing(fallback));
    }

    /** Whether a list of ids names nothing; the empty text is the id of nothing. */
    static boolean isNothing(List<String> ids) {
        return ids.stream().allMatch(String::isEmpty);
    }

    /** Whether it is known which components an integration passes. */
    static Answer anyWay(Integration integration) {
        return integration.via() == null ? Answer.unknown(Way.path(integration) + ".via") : Answer.of(true);
    }
}
