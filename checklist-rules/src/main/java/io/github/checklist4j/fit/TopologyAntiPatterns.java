package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.is;
import static io.github.checklist4j.fit.Criteria.isNone;
import static io.github.checklist4j.fit.Criteria.not;
import static io.github.checklist4j.fit.Criteria.some;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;

/** Systems that hang together too tightly. */
final class TopologyAntiPatterns {
    private static final String TASK = "design.architecture-aligned";
    private static final String SOURCE = "Dynamics 365 implementation guide, platform choice, 2024-01";

    static final AntiPattern<Project> MESH = new AntiPattern<>(
            "mesh",
            "mesh of point-to-point links",
            new Basis(
                    TASK,
                    Weight.VIOLATION,
                    "each new system has to be joined to many others; the task demands that this test passes",
                    SOURCE),
            (project, surroundings) -> new Mesh(project, surroundings.policy()).explanation());

    static final AntiPattern<Integration> TIGHT_COUPLING = AntiPattern.ofExchange(
            "tight-coupling",
            "synchronous point-to-point call by custom code, with no middleware in the project",
            new Basis(
                    TASK,
                    Weight.ADVICE,
                    "it does not scale to the next system; a single one is no mesh yet, and an architecture may allow it",
                    SOURCE),
            TopologyAntiPatterns::isTight);

    private TopologyAntiPatterns() {}

    private static Explanation isTight(Exchange exchange) {
        return allOf(
                StyleAntiPatterns.isSynchronous(exchange),
                is(exchange.design("custom", Design::custom), true),
                isNone(exchange.via()),
                not(some(exchange.components(), "a component is middleware", TopologyAntiPatterns::isMiddleware)));
    }

    private static Explanation isMiddleware(Component component) {
        String path = "platform.components[" + component.id() + "].role";
        return is(Fact.of(path, path, component.role()), Role.MIDDLEWARE);
    }
}
