package io.github.checklist4j.strategy;

import static io.github.checklist4j.rules.Conditions.explained;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.cost.Amount;
import io.github.checklist4j.cost.BudgetCheck;
import io.github.checklist4j.cost.CostFinding;
import io.github.checklist4j.cost.CostProjection;
import io.github.checklist4j.cost.CostReview;
import io.github.checklist4j.cost.Crossing;
import io.github.checklist4j.cost.LineProjection;
import io.github.checklist4j.cost.UnitCost;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code pattern.costs-estimated}: the estimate is complete, honest about its width, recent, and within the budget. */
final class CostRules {
    private static final String TASK = "pattern.costs-estimated";
    private static final String WITHIN = "the likely total is within the budget, where one is stated";
    private static final String HIGHEST = "the high total is within the budget, too";
    private static final Derived<CostReview> REVIEW =
            Derived.of(project -> CostReview.of(project.value(), project.asOf(), Policies.cost(project)));

    static final Rule<Project> WITHIN_BUDGET = rule(TASK + ".budget")
            .decides(TASK)
            .uses(Policies.ofCost())
            .require(
                    explained(WITHIN, List.of("costs.budget", "costs.lines", "costs.horizonMonths"), CostRules::budget))
            .because("money that is not there cannot be spent")
            .remedy("lower the cost, raise the budget, or shorten the horizon that it is for");

    static final Rule<Project> HIGHEST_WITHIN_BUDGET = rule(TASK + ".budget-highest")
            .decides(TASK)
            .uses(Policies.ofCost())
            .require(explained(
                    HIGHEST, List.of("costs.budget", "costs.lines", "costs.horizonMonths"), CostRules::highest))
            .because("an estimate that may come out higher asks for a reserve")
            .remedy("keep a reserve, or narrow the estimate by measuring")
            .asAdvice();

    private CostRules() {}

    static List<Rule<?>> rules() {
        Stream<Rule<?>> checks = Arrays.stream(CostFinding.Kind.values()).map(CostRules::check);
        return Stream.concat(checks, Stream.of(WITHIN_BUDGET, HIGHEST_WITHIN_BUDGET))
                .toList();
    }

    private static Rule<CostFinding> check(CostFinding.Kind kind) {
        ListFact<Project, CostFinding> places = Fact.derived(
                "",
                List.of(ProjectFacts.LINES, ProjectFacts.INTEGRATIONS, ProjectFacts.SYSTEMS, ProjectFacts.COMPONENTS),
                project -> of(kind, project),
                CostFinding::path);
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Rule<CostFinding> rule = rule(TASK + "." + word)
                .decides(TASK)
                .uses(Policies.ofCost())
                .because(kind.because())
                .remedy(kind.remedy())
                .forEach(places)
                .require(explained(word, List.of("/costs"), place -> explanation(place.value())));
        if (kind == CostFinding.Kind.LINE) {
            rule = rule.shows(CostRules::months).shows(CostRules::crossings);
        }
        return kind.isSuspicion() ? rule.asAdvice() : rule;
    }

    private static List<CostFinding> of(CostFinding.Kind kind, Subject<Project> project) {
        return project.get(REVIEW).findings().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private static Explanation explanation(CostFinding finding) {
        return new Explanation(
                finding.verdict(), finding.text(), finding.observations(), finding.open(), List.of(), List.of());
    }

    private static Explanation budget(Subject<Project> subject) {
        BudgetCheck check = subject.get(REVIEW).budget();
        if (check == null) {
            return Explanation.decided(Verdict.NOT_APPLICABLE, WITHIN);
        }
        List<Observation> seen = against(check, "likely total", check.counted(), subject);
        List<String> open = check.verdict() == Verdict.UNKNOWN ? check.open() : List.of();
        return new Explanation(check.verdict(), WITHIN, seen, open, List.of(), List.of());
    }

    private static Explanation highest(Subject<Project> subject) {
        CostReview review = subject.get(REVIEW);
        BudgetCheck check = review.budget();
        if (check == null || check.verdict() == Verdict.NOT_SATISFIED || check.highest() != Verdict.NOT_SATISFIED) {
            return Explanation.decided(Verdict.NOT_APPLICABLE, HIGHEST);
        }
        return Explanation.decided(
                Verdict.NOT_SATISFIED,
                HIGHEST,
                against(check, "total", review.projection().total(), subject).toArray(Observation[]::new));
    }

    /** Both sides, each in its own currency. */
    private static List<Observation> against(BudgetCheck check, String what, Amount total, Subject<Project> subject) {
        String currency = subject.get(REVIEW).projection().currency();
        return List.of(
                new Observation(what, shown(total), currency == null ? "" : currency),
                new Observation(
                        "budget",
                        check.budget().amount().toPlainString(),
                        check.budget().currency()));
    }

    private static Table months(Subject<Project> subject) {
        CostProjection projection = subject.get(REVIEW).projection();
        String currency = projection.currency() == null ? "" : " in " + projection.currency();
        List<List<String>> rows = new ArrayList<>();
        for (int month = 0; month < projection.months().size(); month++) {
            rows.add(row(Integer.toString(month), projection.months().get(month)));
        }
        rows.add(row("total", projection.total()));
        UnitCost unit = subject.get(REVIEW).unitCost();
        if (unit != null) {
            rows.add(row("per record of " + unit.integration(), unit.cost()));
        }
        return Table.ofTexts("cost by month" + currency, List.of("month", "low", "likely", "high"), rows);
    }

    private static Table crossings(Subject<Project> subject) {
        CostReview review = subject.get(REVIEW);
        List<List<String>> rows = new ArrayList<>();
        for (LineProjection line : review.projection().lines()) {
            add("allowance of " + line.path(), line.allowanceCrossed(), rows);
            line.packMonths()
                    .likely()
                    .forEach(month -> rows.add(List.of("next pack of " + line.path(), "", "" + month, "")));
        }
        if (review.budget() != null) {
            add("budget", review.budget().crossed(), rows);
        }
        return Table.ofTexts(
                "months in which a bound is passed", List.of("bound", "earliest", "likely", "latest"), rows);
    }

    private static void add(String bound, Crossing crossing, List<List<String>> rows) {
        if (crossing.earliest() != null) {
            rows.add(List.of(bound, month(crossing.earliest()), month(crossing.likely()), month(crossing.latest())));
        }
    }

    private static String month(@Nullable Integer month) {
        return month == null ? "-" : month.toString();
    }

    private static List<String> row(String name, Amount amount) {
        return List.of(
                name,
                amount.low().toPlainString(),
                amount.likely() == null ? "?" : amount.likely().toPlainString(),
                amount.high() == null ? "?" : amount.high().toPlainString());
    }

    private static String shown(Amount amount) {
        String low = amount.low().toPlainString();
        if (amount.high() == null) {
            return low + " or more";
        }
        return low.equals(amount.high().toPlainString())
                ? low
                : low + "–" + amount.high().toPlainString();
    }
}
