package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Capability;
import io.github.checklist4j.facts.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up one cell of the observability matrix. */
final class Observability {
    private final List<Component> components;
    private final Capabilities capabilities;

    Observability(List<Component> components, Capabilities capabilities) {
        this.components = components;
        this.capabilities = capabilities;
    }

    ObservabilityMatrix.Cell cell(Component component, Capability capability) {
        List<Answer> answers = new ArrayList<>();
        List<Provision> provisions = new ArrayList<>();
        answers.add(alone(component, capability, provisions));
        List<String> companions = component.companions();
        if (companions == null) {
            answers.add(Answer.unknown(Components.path(component) + ".companions"));
        } else {
            for (Component companion : components) {
                if (companions.contains(companion.id())) {
                    answers.add(together(component, companion, capability, provisions));
                    answers.add(alone(companion, capability, provisions));
                }
            }
        }
        return new ObservabilityMatrix.Cell(capability, Answer.anyOf(answers), provisions);
    }

    private Answer alone(Component component, Capability capability, List<Provision> provisions) {
        List<Capability> own = component.provides();
        if (own != null) {
            boolean provided = own.contains(capability);
            Mark mark = provided ? Mark.PROVIDED : Mark.NOT_PROVIDED;
            provisions.add(new Provision(component.id(), mark, null, null, null));
            return Answer.of(provided);
        }
        String product = component.product();
        if (product == null) {
            return Answer.unknown(Components.path(component) + ".product");
        }
        Optional<CapabilityMark> mark = capabilities.find(product).flatMap(found -> found.mark(capability));
        mark.ifPresent(found -> provisions.add(provision(component, found)));
        return answer(component, mark.map(CapabilityMark::mark).orElse(Mark.UNKNOWN));
    }

    /** What two products do together counts as long as the project states nothing of its own about either. */
    private Answer together(
            Component component, Component companion, Capability capability, List<Provision> provisions) {
        String one = component.product();
        String other = companion.product();
        if (component.provides() != null || companion.provides() != null || one == null || other == null) {
            return Answer.of(false);
        }
        Optional<CapabilityMark> mark = capabilities.pair(one, other).flatMap(pair -> pair.mark(capability));
        mark.ifPresent(found -> provisions.add(provision(component, found)));
        return Answer.of(mark.filter(found -> found.mark() == Mark.PROVIDED).isPresent());
    }

    private static Answer answer(Component component, Mark mark) {
        return switch (mark) {
            case PROVIDED -> Answer.of(true);
            case NOT_PROVIDED -> Answer.of(false);
            case CONDITIONAL, UNKNOWN -> Answer.unknown(Components.path(component) + ".provides");
        };
    }

    private static Provision provision(Component component, CapabilityMark mark) {
        return new Provision(component.id(), mark.mark(), mark.note(), mark.source(), mark.sourceDate());
    }
}
