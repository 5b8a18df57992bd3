package io.github.checklist4j.strategy;

import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.platform.ObservabilityMatrix;
import io.github.checklist4j.platform.ObservabilityMatrix.Row;
import io.github.checklist4j.platform.Provision;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code platform.observability-ready}: what carries integrations can be monitored, audited, and tells people. */
final class ObservabilityRules {
    private static final String TASK = "platform.observability-ready";
    private static final Derived<ObservabilityMatrix> MATRIX =
            Derived.of(project -> ObservabilityMatrix.of(project.value(), project.capabilities()));
    private static final ListFact<Project, Row> CARRIERS = Fact.derived(
            "platform.components",
            project -> project.get(MATRIX).answer().verdict() == Verdict.UNKNOWN
                            && project.get(MATRIX).rows().isEmpty()
                    ? null
                    : project.get(MATRIX).rows(),
            Row::component);

    static final Rule<Row> WATCHED = rule(TASK + ".capabilities")
            .decides(TASK)
            .forEach(CARRIERS)
            .require(Conditions.explained(
                    "provides what is expected, by itself or by a companion",
                    List.of("product", "provides", "companions"),
                    ObservabilityRules::explained))
            .because("an integration that fails unseen fails until a customer sees it")
            .remedy("add a companion that provides what is missing, or state what the component provides")
            .shows(ObservabilityRules::table);

    private ObservabilityRules() {}

    static List<Rule<?>> rules() {
        return List.of(WATCHED);
    }

    private static Explanation explained(Subject<Row> subject) {
        List<Observation> holes = subject.value().cells().stream()
                .filter(cell -> !cell.provided().isYes())
                .map(cell -> Observation.of(
                        cell.capability().name().toLowerCase(Locale.ROOT), provisions(cell.provisions())))
                .toList();
        return Answers.explanation(
                "provides what is expected, by itself or by a companion",
                subject.value().answer(),
                holes);
    }

    private static String provisions(List<Provision> provisions) {
        return provisions.isEmpty()
                ? "nothing is known"
                : provisions.stream()
                        .map(each -> each.component() + ": "
                                + each.mark().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + (each.note() == null ? "" : " (" + each.note() + ")")
                                + (each.source() == null ? "" : ", " + each.source() + " " + each.sourceDate()))
                        .collect(Collectors.joining("; "));
    }

    private static Table table(Subject<Project> subject) {
        ObservabilityMatrix matrix = subject.get(MATRIX);
        List<String> columns = Stream.concat(
                        Stream.of("component"),
                        matrix.expected().stream()
                                .map(capability -> capability.name().toLowerCase(Locale.ROOT)))
                .toList();
        List<List<String>> rows = matrix.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.component()),
                                row.cells().stream().map(cell -> Answers.cell(cell.provided())))
                        .toList())
                .toList();
        return Table.ofTexts("what can be watched", columns, rows);
    }
}
