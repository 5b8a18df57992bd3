package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.StandardParameters.HEADROOM;
import static io.github.checklist4j.strategy.StandardParameters.HORIZON;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Evidence;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.capacity.Check;
import io.github.checklist4j.capacity.Crossing;
import io.github.checklist4j.capacity.Utilisation;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.ProjectFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.knowledge.Sides;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.rules.Conditions;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code pattern.capacity-matched}: what is exchanged stays within the limits of everything that it meets, now and as it grows. */
final class CapacityRules {
    private static final String UNKNOWN = "unknown";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final String TASK = "pattern.capacity-matched";

    private static final String USER_REQUESTS = "finance-operations.user-requests";

    private static final int MOST_SERIES = 8;
    private static final ListFact<Project, User> USERS = Fact.derived(
            "",
            List.of(ProjectFacts.INTEGRATIONS, ProjectFacts.IDENTITIES, ProjectFacts.COMPONENTS),
            CapacityRules::users,
            User::path);

    private static final List<String> READ = ReadFacts.all(
            ReadFacts.within(
                    "/integrations",
                    "source",
                    "target",
                    "via",
                    "endpoint",
                    "identity",
                    "trigger",
                    "style",
                    "direction",
                    "payload.bytes",
                    "payload.rows",
                    "design.offPeak",
                    "design.priorityMapped",
                    "timeliness.latencyP95",
                    "delivery.rereadsLargeMessages",
                    "delivery.retry",
                    "delivery.lossTolerated",
                    "delivery.honoursRetryAfter",
                    "delivery.receiverMayBeDown"),
            ReadFacts.below("/integrations[].volume", Volume.class),
            ReadFacts.below("/integrations[].processing", Processing.class),
            ReadFacts.within("/systems", "kind", "hosting"),
            ReadFacts.within("/identities", "kind", "users", "servers"),
            ReadFacts.within("/platform.components", "product", "units", "filters", "storageBytes"),
            List.of(
                    "/platform.tenant.dynamicsEnterpriseLicences",
                    "/platform.tenant.powerAppsLicences",
                    "/platform.tenant.powerAutomateLicences"),
            ReadFacts.within("/measuredLimits", "value"),
            ReadFacts.within("/tests", "kind"));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "limits")
                    .uses(Policies.CAPACITY)
                    .cites(Limits.standard().all().stream().map(Limit::id).toArray(String[]::new))
                    .shows(CapacityRules::table)
                    .showsAll(CapacityRules::closest)
                    .forEach(USERS)
                    .require(Conditions.judged(
                            "what is sent at its peak keeps the headroom of each limit that counts it, today and, as it grows,"
                                    + " within the horizon",
                            READ,
                            CapacityRules::judged))
                    .because("beyond a limit requests are refused or delayed, first at the peak and then always")
                    .remedy("make one of the changes that are suggested, or ask less of the limit"),
            rule(TASK, "add-ons")
                    .require(ProjectFacts.CAPACITY_ADD_ONS.atMost(0))
                    .because(
                            "an add-on cannot be assigned to a user or a flow yet, and does not fill the pool of the tenant")
                    .remedy("count on licences and on pay as you go, not on the add-ons")
                    .asAdvice(),
            rule(TASK, "user-limits")
                    .forEach(ProjectFacts.INTEGRATIONS)
                    .when(IntegrationFacts.ENDPOINT.isOneOf(
                            EndpointKind.FINANCE_OPERATIONS_ODATA, EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE))
                    .require(Conditions.judged(
                            "the user limits of the app are measured",
                            List.of("measuredLimits"),
                            CapacityRules::userLimitsMeasured))
                    .because("two sources disagree whether they hold since 10.0.36, so they are not judged")
                    .remedy("measure " + USER_REQUESTS)
                    .asAdvice());

    private CapacityRules() {}

    private static Answer userLimitsMeasured(Subject<Integration> integration) {
        List<MeasuredLimit> measured = integration.project().measuredLimits();
        Interval value = integration.limits().value(USER_REQUESTS, measured, integration.assumptions());
        Path path = Path.of("measuredLimits");
        boolean known = measured != null && measured.stream().anyMatch(each -> USER_REQUESTS.equals(each.limit()));
        return !value.isExact() && measured == null
                ? Answer.unknown(path)
                : Answer.of(
                        known,
                        Facts.of(path),
                        () -> Comparison.of(
                                Side.of("measuredLimits", known ? USER_REQUESTS : "none of them"),
                                "contains",
                                Side.of(USER_REQUESTS)));
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

    private static Answer judged(Subject<User> subject) {
        User user = subject.value();
        List<Answer> answers = new ArrayList<>();
        for (Utilisation each : user.utilisations()) {
            if (each.verdict() == Verdict.NOT_SATISFIED) { // what is kept is not told beside what is passed
                each.limits().forEach(limit -> subject.limit(limit.id()));
                Stream.of(Policies.CAPACITY)
                        .filter(parameter -> isBound(parameter, each))
                        .forEach(subject::parameter);
            }
            answers.add(answer(each));
        }
        for (Check each : user.checks()) {
            if (each.answer().isNo()) {
                each.limits().forEach(limit -> subject.limit(limit.id()));
            }
            answers.add(each.answer());
        }
        return Answer.all(answers).suggesting(() -> suggestions(user));
    }

    /** Whether a use that is too large is so by a parameter. */
    private static boolean isBound(Parameter<?> parameter, Utilisation use) {
        return parameter.name().equals(use.heldAgainst())
                || (parameter.equals(HORIZON) && use.grows())
                || (parameter.equals(HEADROOM) && use.headroom().compareTo(BigDecimal.ONE) < 0);
    }

    private static List<Suggestion> suggestions(User user) {
        return Stream.concat(
                        Utilisation.suggestions(user.utilisations()).stream(),
                        user.checks().stream().flatMap(each -> each.suggestions().stream()))
                .distinct()
                .toList();
    }

    private static Answer answer(Utilisation use) {
        Answer answer = use.verdict() == Verdict.UNKNOWN
                ? Answer.unknown(Facts.of(use.missing())).shownAs(use.ratio(), () -> compared(use))
                : Answer.late(use.verdict(), () -> new Ground(use.facts(), use.which(), null, false))
                        .shownAs(() -> compared(use));
        return answer.otherwise(use.remedy());
    }

    private static Comparison compared(Utilisation use) {
        return Comparison.of(
                side(use.measured(), use.used(), use.unit(), bounds(use)),
                use.relation(),
                side(
                        use.heldAgainst(),
                        use.allowed(),
                        use.unit(),
                        List.of(use.used().low())),
                measure(use));
    }

    /** How far it goes and when it passes, once somebody has stated what that rests on. */
    private static Side[] measure(Utilisation use) {
        Side share = new Side("utilisation", percent(use), "%");
        Side passes = Side.of("passes 100 %", crossing(use));
        return use.grows() ? new Side[] {share, passes} : new Side[] {share};
    }

    /** What is used must not look like what may be used. */
    private static List<BigDecimal> bounds(Utilisation use) {
        return Stream.of(use.allowed().low(), use.allowed().high())
                .filter(Objects::nonNull)
                .flatMap(most -> Stream.of(most, most.multiply(use.headroom())))
                .toList();
    }

    private static Side side(String what, Interval value, String unit, List<BigDecimal> others) {
        String text = shown(value, others);
        return new Side(what, text, text.equals(UNKNOWN) ? "" : unit);
    }

    /** The bounds that somebody stated; what only keeps typing errors out is none. */
    private static String shown(Interval value, List<BigDecimal> others) {
        String low = Sides.text(value.low(), 1, others);
        if (value.isExact()) {
            return low;
        }
        if (value.high() == null || value.likely() == null || !value.isBounded()) {
            return value.low().signum() == 0 ? UNKNOWN : low + " or more";
        }
        return low + "–" + Sides.text(value.high(), 1, others);
    }

    private static String percent(Utilisation use) {
        boolean nothing = use.allowed().isNothing();
        return nothing && use.used().low().signum() > 0
                ? "nothing is allowed"
                : shown(
                        use.ratio().times(HUNDRED),
                        List.of(HUNDRED, use.headroom().multiply(HUNDRED)));
    }

    /** The month in which more than all is used; how soon that may be is told only where somebody stated what it rests on. */
    private static String crossing(Utilisation use) {
        Crossing crossing = use.crossing();
        if (!crossing.isKnown() && !use.used(1).isBounded()) {
            return crossing.latest() == null ? UNKNOWN : "month " + crossing.latest() + " at the latest";
        }
        if (crossing.isKnown()) {
            return crossing.month()
                    .map(month -> "month " + month)
                    .orElse("not within " + crossing.searched() + " months");
        }
        return crossing.earliest() == null
                ? "unknown"
                : "month " + crossing.earliest() + (crossing.latest() == null ? " or later" : "–" + crossing.latest());
    }

    /** Month by month, those that come closest to what is allowed, or pass it. What nobody knows anything of comes close to nothing. */
    private static List<Evidence> closest(Subject<Project> subject) {
        int horizon = Policies.capacity(subject).horizonMonths();
        return subject.get(Around.CAPACITY).utilisations().stream()
                .filter(each -> each.ratio().isStated())
                .sorted(Comparator.comparing((Utilisation each) -> each.ratio().likely())
                        .reversed())
                .limit(MOST_SERIES)
                .<Evidence>map(each -> each.series(horizon))
                .toList();
    }

    private static Table table(Subject<Project> subject) {
        Capacity capacity = subject.get(Around.CAPACITY);
        List<List<String>> rows = new ArrayList<>();
        capacity.utilisations().forEach(each -> rows.add(row(each)));
        String wall = capacity.firstWall()
                .map(each -> "; first wall: " + each.measured() + " of " + each.subject() + ", " + crossing(each))
                .orElse("");
        return Table.ofTexts(
                "use of limits" + wall,
                List.of("who", "what", "used", "allowed", "%", "band", "passes 100 %", "margin", "limit"),
                rows);
    }

    /** What may still be added; how much that is at the least, nobody knows while more may be used already. */
    private static String left(Utilisation use) {
        Interval margin = use.margin();
        if (use.used().isBounded() || margin.high() == null || margin.isNothing()) {
            return shown(margin, List.of());
        }
        return use.used().low().signum() == 0 ? UNKNOWN : "at most " + Sides.text(margin.high(), 1, List.of());
    }

    private static List<String> row(Utilisation use) {
        return List.of(
                use.subject(),
                use.measured(),
                shown(use.used(), List.of()),
                shown(use.allowed(), List.of()),
                percent(use),
                use.band() == null ? "?" : use.band().name(),
                use.grows() ? crossing(use) : "does not grow",
                left(use),
                use.heldAgainst());
    }
}
