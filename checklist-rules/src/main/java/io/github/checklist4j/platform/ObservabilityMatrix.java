package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Capability;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Requirements;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which component that carries an integration can be watched, and how.
 *
 * @param expected the capabilities that the project expects; all four unless it says otherwise
 * @param rows a row for each component that carries an integration, or may
 * @param answer whether every component that carries an integration provides what is expected, by itself or by a companion; it
 *     holds where none does or nothing is expected
 */
public record ObservabilityMatrix(List<Capability> expected, List<Row> rows, Answer answer) {
    private static final Path EXPECTED = Path.of("platform.requirements.capabilities");
    private static final List<Capability> ALL = List.of(Capability.values());

    /** Copies the lists: the record never changes. */
    public ObservabilityMatrix {
        expected = List.copyOf(expected);
        rows = List.copyOf(rows);
    }

    /**
     * A component.
     *
     * @param component its id
     * @param carries whether it carries an integration
     * @param cells a cell for each expected capability, in the same order
     * @param answer whether it provides them all, if it carries an integration
     */
    public record Row(String component, Answer carries, List<Cell> cells, Answer answer) {
        /** Copies the list: the record never changes. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One capability of one component.
     *
     * @param capability the capability
     * @param provided whether the component or a companion provides it
     */
    public record Cell(Capability capability, Answer provided) {}

    /**
     * The matrix of a project.
     *
     * @param project the project
     * @param capabilities what is published about products; the project's own statement overrides it
     * @param assumptions what absent facts are taken for
     * @return the matrix
     */
    public static ObservabilityMatrix of(Project project, Capabilities capabilities, Assumptions assumptions) {
        List<Capability> stated = expected(project.platform());
        List<Capability> assumed =
                assumptions.of(stated, EXPECTED, ALL, "all four", "all are expected unless fewer are named");
        List<Capability> expected = assumed == null ? ALL : assumed;
        Answer fewer = assumed == null ? Answer.unknown(EXPECTED) : Answer.of(false);
        List<Component> components = Components.of(project);
        Passed passed = Passed.of(project, assumptions);
        if (components == null) {
            return new ObservabilityMatrix(
                    expected, List.of(), withoutComponents(expected, passed).or(fewer));
        }
        List<Row> rows = new ArrayList<>();
        Observability observability = new Observability(components, capabilities, assumptions);
        for (Component component : components) {
            Answer carries = passed.by(component.id());
            if (!carries.isNo() && !expected.isEmpty()) {
                rows.add(row(component, carries, expected, observability, fewer));
            }
        }
        return new ObservabilityMatrix(expected, rows, Answer.all(rows, Row::answer));
    }

    private static @Nullable List<Capability> expected(@Nullable Platform platform) {
        Requirements requirements = platform == null ? null : platform.requirements();
        return requirements == null ? null : requirements.capabilities();
    }

    private static Row row(
            Component component, Answer carries, List<Capability> expected, Observability observability, Answer fewer) {
        List<Cell> cells = expected.stream()
                .map(capability -> new Cell(capability, observability.provides(component, capability)))
                .toList();
        Answer all = Answer.all(cells, Cell::provided);
        all = fewer.isUnknown() ? all.or(fewer) : all;
        return new Row(component.id(), carries, cells, carries.isYes() ? all.because(carries) : carries.implies(all));
    }

    private static Answer withoutComponents(List<Capability> expected, Passed passed) {
        return expected.isEmpty() || passed.allDirect()
                ? Answer.of(true)
                : Answer.unknown(Facts.of(Components.LIST).and(passed.open()));
    }
}
