package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import java.util.ArrayList;
import java.util.List;

/** Whether it is known which limits apply at all: the integrations, what they call, and what they go through. */
final class Coverage {
    private Coverage() {}

    static List<Check> checks(Scene scene) {
        List<Check> checks = new ArrayList<>();
        if (scene.project().integrations() == null) {
            checks.add(unknown("capacity.integrations", "integrations", "the integrations are listed", "integrations"));
        }
        for (Load load : scene.loads()) {
            if (load.integration().endpoint() == null) {
                checks.add(unknown(
                        "capacity.endpoint",
                        load.path(),
                        "the interface that is called is known",
                        load.path() + ".endpoint"));
            }
            via(scene, load, checks);
        }
        for (Component component : scene.components()) {
            if (component.product() == null
                    && !scene.through(component).members().isEmpty()) {
                String path = "platform.components[" + component.id() + "]";
                checks.add(unknown("capacity.product", path, "the product is known", path + ".product"));
            }
        }
        return checks;
    }

    private static void via(Scene scene, Load load, List<Check> checks) {
        List<String> via = load.integration().via();
        boolean noList =
                scene.project().platform() == null || scene.project().platform().components() == null;
        String words = "the components on the way are known";
        if (via == null && (noList || scene.components().stream().anyMatch(Products::isJudged))) {
            checks.add(unknown("capacity.via", load.path(), words, load.path() + ".via"));
        } else if (via != null && !via.isEmpty() && noList) {
            checks.add(unknown("capacity.via", load.path(), words, "platform.components"));
        }
    }

    private static Check unknown(String id, String subject, String expected, String missing) {
        return Check.of(id, subject, expected, Answer.missing(missing));
    }
}
