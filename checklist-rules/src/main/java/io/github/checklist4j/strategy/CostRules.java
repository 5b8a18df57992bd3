package io.github.checklist4j.strategy;

import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.StandardParameters.COST_HORIZON;
import static io.github.checklist4j.strategy.StandardParameters.COST_HORIZON_RECOMMENDED;
import static io.github.checklist4j.strategy.StandardParameters.DAYS_PER_MONTH;
import static io.github.checklist4j.strategy.StandardParameters.ESTIMATE_AGE;
import static io.github.checklist4j.strategy.StandardParameters.RECORD_COUNT_FROM;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Evidence;
import io.github.checklist4j.assessment.Series;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.cost.BudgetCheck;
import io.github.checklist4j.cost.CostFinding;
import io.github.checklist4j.cost.CostProjection;
import io.github.checklist4j.cost.CostReview;
import io.github.checklist4j.cost.Crossing;
import io.github.checklist4j.cost.LineProjection;
import io.github.checklist4j.cost.UnitCost;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code pattern.costs-estimated}: the estimate is complete, honest about its width, recent, and within the budget. */
final class CostRules {
    private static final String TASK = "pattern.costs-estimated";
    private static final String WITHIN = "the likely total is within the budget, where one is stated";
    private static final String HIGHEST = "the high total is within the budget, too";
    private static final List<String> READ = List.of("costs.budget", "costs.lines", "costs.horizonMonths");
    private static final List<String> READ_BY_CHECKS = ReadFacts.all(
            ReadFacts.below("/costs.lines[]", CostLine.class),
            ReadFacts.within("/costs.rates", "rate", "asOf"),
            List.of("/costs.currency", "/costs.horizonMonths", "/costs.estimatedOn", "/asOf"),
            ReadFacts.within(
                    "/integrations",
                    "source",
                    "target",
                    "direction",
                    "volume.recordsPerDay",
                    "volume.growthPerMonth",
                    "processing.retryShare"),
            ReadFacts.within("/systems", "store"));

    private static final Path BUDGET = Path.of("costs.budget");
    private static final Derived<CostReview> REVIEW = Derived.of(
            project -> CostReview.of(project.value(), project.asOf(), Policies.cost(project), project.assumptions()));

    static final Rule<Project> WITHIN_BUDGET = rule(TASK, "budget")
            .uses(Policies.COST)
            .require(judged(WITHIN, READ, CostRules::budget))
            .because("money that is not there cannot be spent")
            .remedy("lower the cost, raise the budget, or shorten the horizon that it is for");

    static final Rule<Project> HIGHEST_WITHIN_BUDGET = rule(TASK, "budget-highest")
            .uses(Policies.COST)
            .require(judged(HIGHEST, READ, CostRules::highest))
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
        Rule<CostFinding> rule = rule(TASK, word)
                .uses(Policies.COST)
                .because(kind.because())
                .remedy(kind.remedy())
                .forEach(places)
                .require(judged(kind.text(), READ_BY_CHECKS, CostRules::judge));
        if (kind == CostFinding.Kind.LINE) {
            rule = rule.showsAll(CostRules::spent)
                    .showsAll(CostRules::allowances)
                    .shows(CostRules::months)
                    .shows(CostRules::crossings);
        }
        return kind.isSuspicion() ? rule.asAdvice() : rule;
    }

    private static Answer judge(Subject<CostFinding> place) {
        Answer answer = place.value().answer();
        if (answer.isNo()) { // then it is told what the organisation may set
            bounds(place.value(), place.project()).forEach(place::parameter);
        }
        return answer;
    }

    private static Stream<Parameter<?>> bounds(CostFinding found, Project project) {
        return switch (found.kind()) {
            case HORIZON -> Stream.of(COST_HORIZON, COST_HORIZON_RECOMMENDED);
            case AGE -> found.path().equals("costs.estimatedOn") ? Stream.of(ESTIMATE_AGE) : Stream.of();
            case RETRIES -> Stream.of(DAYS_PER_MONTH, RECORD_COUNT_FROM);
            case WIDTH ->
                Stream.ofNullable(project.costs())
                        .flatMap(costs -> Stream.ofNullable(costs.lines()))
                        .flatMap(List::stream)
                        .filter(line -> found.path().equals("costs.lines[" + line.id() + "]"))
                        .flatMap(line -> Stream.ofNullable(line.basis()))
                        .flatMap(basis -> Stream.ofNullable(Policies.WIDTHS.get(basis)));
            default -> Stream.of();
        };
    }

    private static List<CostFinding> of(CostFinding.Kind kind, Subject<Project> project) {
        return project.get(REVIEW).findings().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** Where no budget is stated nothing is held against one, unless nothing may be assumed. */
    private static Answer budget(Subject<Project> subject) {
        CostReview review = subject.get(REVIEW);
        BudgetCheck check = review.budget();
        return check == null
                ? withoutBudget(subject)
                : check.answer()
                        .shownAs(() -> against(check, "likely total", check.counted(), review))
                        .suggesting(() -> raised(check, review));
    }

    /**
     * The least budget that is enough, in the currency in which the budget is stated; none where the totals are in another one, or where only
     * what a fact may be at all bounds them.
     */
    private static List<Suggestion> raised(BudgetCheck check, CostReview review) {
        BigDecimal enough = most(check.counted());
        String currency = check.budget().currency();
        if (enough == null || !currency.equals(review.projection().currency())) {
            return List.of();
        }
        String to = FactTree.text(new Money(enough, currency));
        return List.of(new Suggestion(BUDGET.toString(), FactTree.text(check.budget()), to, "is enough"));
    }

    private static Answer withoutBudget(Subject<Project> subject) {
        boolean none = subject.assumptions().of(null, BUDGET, "none", "no budget is stated") != null;
        return Answer.of(none ? true : null, BUDGET);
    }

    /** Where the likely total passes the budget already, that is what is told. */
    private static Answer highest(Subject<Project> subject) {
        CostReview review = subject.get(REVIEW);
        BudgetCheck check = review.budget();
        if (check == null) {
            return withoutBudget(subject);
        }
        Answer told = check.highest().or(check.answer().not());
        return told.isNo()
                ? check.highest()
                        .shownAs(() ->
                                against(check, "total", review.projection().total(), review))
                : told;
    }

    /** Both sides in the currency of the totals, and the budget as it is stated where that is another one. */
    private static Comparison against(BudgetCheck check, String what, Interval total, CostReview review) {
        String currency = Objects.requireNonNullElse(review.projection().currency(), "");
        Side stated = new Side(
                BUDGET.toString(),
                check.budget().amount().toPlainString(),
                check.budget().currency());
        Side seen = new Side(what, total.shown(BigDecimal::toPlainString), currency);
        Side bound = new Side(BUDGET.toString(), check.bound().shown(), currency);
        return currency.isEmpty() || currency.equals(stated.unit())
                ? Comparison.of(seen, "at most", stated)
                : Comparison.of(seen, "at most", bound, stated);
    }

    /** What will have been paid by the end of each month, against the budget where one is stated. */
    private static List<Evidence> spent(Subject<Project> subject) {
        CostProjection projection = subject.get(REVIEW).projection();
        BudgetCheck budget = subject.get(REVIEW).budget();
        List<Series.Month> months = new ArrayList<>();
        Interval sum = Interval.ZERO;
        for (Interval month : projection.months()) {
            sum = sum.plus(month);
            months.add(month(sum));
        }
        return months.isEmpty()
                ? List.of()
                : List.of(new Series(
                        "cost up to each month",
                        Objects.requireNonNullElse(projection.currency(), ""),
                        months,
                        budget == null ? null : budget.bound().likely(),
                        budget == null ? "" : BUDGET.toString(),
                        budget == null ? null : budget.crossed().likely()));
    }

    /** What goes beyond its allowance later on. */
    private static List<Evidence> allowances(Subject<Project> subject) {
        List<Evidence> passing = new ArrayList<>();
        for (LineProjection line : subject.get(REVIEW).projection().lines()) {
            Integer month = line.allowanceCrossed().likely();
            if (month != null && month > 0) {
                passing.add(new Series(
                        "units of " + line.path() + " that are paid for",
                        "units",
                        line.units().stream().map(CostRules::month).toList(),
                        BigDecimal.ZERO,
                        line.path() + ".allowance",
                        month));
            }
        }
        return passing;
    }

    private static Series.Month month(Interval amount) {
        return new Series.Month(amount.low(), amount.likely(), most(amount));
    }

    /** What only keeps typing errors out is no bound. */
    private static @Nullable BigDecimal most(Interval amount) {
        return amount.isBounded() ? amount.high() : null;
    }

    private static Table months(Subject<Project> subject) {
        CostProjection projection = subject.get(REVIEW).projection();
        String currency = projection.currency() == null ? "" : " in " + projection.currency();
        List<List<String>> rows = new ArrayList<>();
        for (Interval month : projection.months()) {
            rows.add(row(Integer.toString(rows.size()), month));
        }
        rows.add(row("total", projection.total()));
        UnitCost.of(subject.value(), projection, Policies.cost(subject))
                .ifPresent(unit -> rows.add(row("per record of " + unit.integration(), unit.cost())));
        return Table.ofTexts("cost by month" + currency, List.of("month", "low", "likely", "high"), rows);
    }

    private static Table crossings(Subject<Project> subject) {
        CostReview review = subject.get(REVIEW);
        List<List<String>> rows = new ArrayList<>();
        for (LineProjection line : review.projection().lines()) {
            add("allowance of " + line.path(), line.allowanceCrossed(), rows);
            line.packMonths().forEach(month -> rows.add(List.of("next pack of " + line.path(), "", "" + month, "")));
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

    private static List<String> row(String name, Interval amount) {
        return List.of(name, figure(amount.low()), figure(amount.likely()), figure(most(amount)));
    }

    private static String figure(@Nullable BigDecimal amount) {
        return amount == null ? "?" : amount.toPlainString();
    }
}
