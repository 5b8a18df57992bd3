package io.github.checklist4j.strategy;

import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.capacity.Check;
import io.github.checklist4j.capacity.Crossing;
import io.github.checklist4j.capacity.Utilisation;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code pattern.capacity-matched}: what is exchanged stays within the limits of everything that it meets, now and as it grows. */
final class CapacityRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String TASK = "pattern.capacity-matched";
    private static final ListFact<Project, User> USERS = Fact.derived(
            "",
            List.of(ProjectFacts.INTEGRATIONS, ProjectFacts.IDENTITIES, ProjectFacts.COMPONENTS),
            CapacityRules::users,
            User::path);

    static final Rule<User> WITHIN_LIMITS = rule(TASK + ".limits")
            .decides(TASK)
            .uses(Policies.ofCapacity())
            .shows(CapacityRules::table)
            .forEach(USERS)
            .require(Conditions.explained(
                    "each limit keeps its headroom, now and within the horizon",
                    List.of("/platform.tenant", "/measuredLimits"),
                    CapacityRules::verdict,
                    CapacityRules::explained))
            .because("beyond a limit requests are refused or delayed, first at the peak and then always")
            .remedy("make one of the changes that are suggested, or ask less of the limit");

    private CapacityRules() {}

    static List<Rule<?>> rules() {
        return List.of(WITHIN_LIMITS);
    }

    /** Whoever uses limits: an identity, an integration, a component or the tenant. */
    record User(String path, List<Utilisation> utilisations, List<Check> checks) {}

    private static List<User> users(Subject<Project> project) {
        Capacity capacity = project.get(Around.CAPACITY);
        Map<String, User> users = new LinkedHashMap<>();
        capacity.utilisations()
                .forEach(each -> of(each.subject(), users).utilisations().add(each));
        capacity.checks().forEach(each -> of(each.subject(), users).checks().add(each));
        return List.copyOf(users.values());
    }

    private static User of(String path, Map<String, User> users) {
        return users.computeIfAbsent(path, key -> new User(key, new ArrayList<>(), new ArrayList<>()));
    }

    private static Verdict verdict(Subject<User> subject) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (Utilisation each : subject.value().utilisations()) {
            each.limits().forEach(limit -> subject.limit(limit.id()));
            verdict = verdict.and(each.verdict());
        }
        for (Check each : subject.value().checks()) {
            each.limits().forEach(limit -> subject.limit(limit.id()));
            verdict = verdict.and(each.verdict());
        }
        return verdict;
    }

    private static Explanation explained(Subject<User> subject) {
        User user = subject.value();
        List<Explanation> parts = new ArrayList<>();
        user.utilisations().forEach(each -> parts.add(explained(each, subject)));
        user.checks().forEach(each -> parts.add(explained(each, subject)));
        Verdict verdict = parts.stream().map(Explanation::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::and);
        return Explanation.of(verdict, "each limit keeps its headroom, now and within the horizon", parts);
    }

    private static Explanation explained(Utilisation use, Subject<User> subject) {
        use.limits().forEach(limit -> subject.limit(limit.id()));
        List<Observation> observed = new ArrayList<>();
        observed.add(new Observation("used", shown(use.used(), BigDecimal.ONE), use.unit()));
        observed.add(new Observation("allowed", shown(use.allowed(), BigDecimal.ONE), use.unit()));
        observed.add(new Observation("utilisation", percent(use), "%"));
        observed.add(Observation.of("passes 100 %", crossing(use.crossing())));
        use.limits().forEach(limit -> observed.add(Observation.of("limit", cited(limit))));
        if (use.verdict() == Verdict.NOT_SATISFIED) {
            observed.add(Observation.of("remedy", use.remedy()));
        }
        String text = use.measured() + ": at most " + Figures.percent(use.bound(), 0)
                + " % now, and 100 % within the horizon";
        return new Explanation(use.verdict(), text, observed, use.missing(), use.suggestions(), List.of());
    }

    private static Explanation explained(Check check, Subject<User> subject) {
        check.limits().forEach(limit -> subject.limit(limit.id()));
        List<Observation> observed = check.limits().stream()
                .map(limit -> Observation.of("limit", cited(limit)))
                .toList();
        return new Explanation(
                check.verdict(), check.expected(), observed, check.missing(), check.suggestions(), List.of());
    }

    /** The bounds that somebody stated; what only keeps typing errors out is none. */
    private static String shown(Interval value, BigDecimal factor) {
        String low = Figures.rounded(value.low().multiply(factor), 1);
        if (value.isExact()) {
            return low;
        }
        if (value.high() == null || value.likely() == null) {
            return value.low().signum() == 0 ? "unknown" : low + " or more";
        }
        return low + "–" + Figures.rounded(value.high().multiply(factor), 1);
    }

    private static String percent(Utilisation use) {
        boolean nothing = use.allowed().isExact() && use.allowed().low().signum() == 0;
        return nothing && use.used().low().signum() > 0 ? "nothing is allowed" : shown(use.ratio(), HUNDRED);
    }

    private static String cited(Limit limit) {
        return limit.id() + " " + limit.value().toPlainString() + " " + limit.unit() + ", " + limit.source() + " "
                + limit.sourceDate() + (limit.note() == null ? "" : "; " + limit.note());
    }

    private static String crossing(Crossing crossing) {
        if (crossing.isKnown()) {
            return crossing.month()
                    .map(month -> "month " + month)
                    .orElse("not within " + crossing.searched() + " months");
        }
        return crossing.earliest() == null
                ? "unknown"
                : "month " + crossing.earliest() + (crossing.latest() == null ? " or later" : "–" + crossing.latest());
    }

    private static Table table(Subject<Project> subject) {
        Capacity capacity = subject.get(Around.CAPACITY);
        List<List<String>> rows = new ArrayList<>();
        capacity.utilisations().forEach(each -> rows.add(row(each)));
        String wall = capacity.firstWall()
                .map(each ->
                        "; first wall: " + each.measured() + " of " + each.subject() + ", " + crossing(each.crossing()))
                .orElse("");
        return Table.ofTexts(
                "use of limits" + wall,
                List.of("who", "what", "used", "allowed", "%", "band", "passes 100 %", "margin", "limit"),
                rows);
    }

    private static List<String> row(Utilisation use) {
        return List.of(
                use.subject(),
                use.measured(),
                shown(use.used(), BigDecimal.ONE),
                shown(use.allowed(), BigDecimal.ONE),
                percent(use),
                use.band() == null ? "?" : use.band().name(),
                crossing(use.crossing()),
                shown(use.margin(), BigDecimal.ONE),
                use.limits().stream().map(Limit::id).collect(Collectors.joining(", ")));
    }
}
