package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Capability;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a component can be watched, by itself or with the companions that it names. */
final class Observability {
    private final Map<String, Component> components = new HashMap<>();
    private final Capabilities capabilities;
    private final Assumptions assumptions;

    Observability(List<Component> components, Capabilities capabilities, Assumptions assumptions) {
        this.assumptions = assumptions;
        components.forEach(component -> this.components.put(component.id(), component));
        this.capabilities = capabilities;
    }

    Answer provides(Component component, Capability capability) {
        List<Answer> answers = new ArrayList<>();
        answers.add(alone(component, capability));
        Path path = Components.at(component).then("companions");
        List<String> companions = component.companions();
        if (companions == null) {
            answers.add(Answer.unknown(path));
            return Answer.any(answers);
        }
        answers.add(named(companions, path, capability));
        for (String id : companions) {
            Component companion = components.get(id);
            if (companion != null) {
                answers.add(together(component, companion, capability));
                answers.add(alone(companion, capability));
            }
        }
        return Answer.any(answers);
    }

    /** To name companions is not yet to provide anything. */
    private static Answer named(List<String> companions, Path path, Capability capability) {
        return Answer.of(
                false,
                Facts.of(path),
                () -> Comparison.of(
                        Side.of(path.toString(), companions), "one provides", Side.of(Published.words(capability))));
    }

    private Answer alone(Component component, Capability capability) {
        List<Capability> own = component.provides();
        Path provides = Components.at(component).then("provides");
        if (own != null) {
            return Answer.of(
                    own.contains(capability),
                    Facts.of(provides),
                    () -> Comparison.of(Side.of(provides.toString(), own), "contains", Side.of(capability)));
        }
        String product = component.product();
        return product == null
                ? Answer.unknown(Components.at(component).then("product"))
                : capabilities
                        .find(product)
                        .flatMap(found -> found.mark(capability))
                        .flatMap(mark -> published(component, mark))
                        .filter(answer -> counts(component))
                        .orElse(Answer.unknown(provides));
    }

    /** What the project states of a component overrides what is published about its product. */
    private boolean counts(Component component) {
        Path path = Components.at(component).then("provides");
        return assumptions.of(null, path, true, "as published", Published.WHY) != null;
    }

    private static Optional<Answer> published(Component component, CapabilityMark mark) {
        return Published.of(
                component, mark.capability(), mark.mark(), mark.note(), mark.source() + " " + mark.sourceDate());
    }

    /** What the two provide only together; what the project states of one overrides that too. */
    private Answer together(Component component, Component companion, Capability capability) {
        @Nullable String one = component.product();
        @Nullable String other = companion.product();
        if (component.provides() != null || companion.provides() != null || one == null || other == null) {
            return Answer.of(false);
        }
        return capabilities
                .pair(one, other)
                .flatMap(pair -> pair.mark(capability))
                .filter(mark -> mark.mark() == Mark.PROVIDED)
                .flatMap(mark -> published(component, mark))
                .filter(answer -> counts(component) && counts(companion))
                .orElse(Answer.of(false));
    }
}
