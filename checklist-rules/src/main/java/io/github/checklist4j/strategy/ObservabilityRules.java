package io.github.checklist4j.strategy;

import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.Overview.word;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.platform.ObservabilityMatrix;
import io.github.checklist4j.platform.ObservabilityMatrix.Row;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code platform.observability-ready}: what carries integrations can be monitored, audited, and tells people. */
final class ObservabilityRules {
    private static final String TASK = "platform.observability-ready";
    private static final Derived<ObservabilityMatrix> MATRIX = Derived.of(
            project -> ObservabilityMatrix.of(project.value(), project.capabilities(), project.assumptions()));
    private static final ListFact<Project, Row> CARRIERS = Fact.derived(
            "platform.components",
            project -> project.get(MATRIX).answer().verdict() == Verdict.UNKNOWN
                            && project.get(MATRIX).rows().isEmpty()
                    ? null
                    : project.get(MATRIX).rows(),
            Row::component);

    static final List<Rule<?>> RULES = List.of(rule(TASK, "capabilities")
            .forEach(CARRIERS)
            .require(judged(
                    "provides what is expected, by itself or by a companion",
                    ReadFacts.all(
                            List.of("product", "provides", "companions", "/platform.requirements.capabilities"),
                            ReadFacts.within("/integrations", "via", "fallback")),
                    row -> row.value().answer()))
            .because("an integration that fails unseen fails until a customer sees it")
            .remedy("add a companion that provides what is missing, or state what the component provides")
            .shows(ObservabilityRules::table));

    private ObservabilityRules() {}

    private static Table table(Subject<Project> subject) {
        ObservabilityMatrix matrix = subject.get(MATRIX);
        List<String> columns = Stream.concat(
                        Stream.of("component"),
                        matrix.expected().stream()
                                .map(capability -> capability.name().toLowerCase(Locale.ROOT)))
                .toList();
        List<List<String>> rows = matrix.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.component()), row.cells().stream().map(cell -> word(cell.provided())))
                        .toList())
                .toList();
        return Table.ofTexts("what can be watched", columns, rows);
    }
}
