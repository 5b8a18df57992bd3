package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A limit, who uses it and how: what a {@link Utilisation} is made of.
 *
 * @param id what it is called
 * @param bound what it is held against: limits, a parameter, or the path of a fact
 * @param subject where it is used
 * @param use what is counted
 * @param unit in what
 * @param limits the published limits, none where the project or the policy says what is allowed
 * @param group who uses it
 * @param allowance how much may be used
 * @param beside levers that do not stand at an integration
 * @param sums what was added up already
 */
record Measure(
        String id,
        String bound,
        Path subject,
        Use use,
        String unit,
        List<Limit> limits,
        Group group,
        Function<At, Interval> allowance,
        List<Lever> beside,
        Map<Span, Interval> sums) {
    /** The levers of so many integrations are looked at, those of the largest first. */
    private static final int LARGEST = 3;

    /** A use of published limits; the first one gives its name and unit. */
    static Measure of(Path subject, Use use, Group group, Function<At, Interval> allowed, List<Limit> limits) {
        return new Measure(
                limits.get(0).id(),
                limits.size() == 1
                        ? limits.get(0).id()
                        : limits.stream().map(Limit::id).collect(Collectors.joining(", ")),
                subject,
                use,
                limits.get(0).unit(),
                limits,
                group,
                allowed,
                List.of(),
                new ConcurrentHashMap<>());
    }

    /** A use of what the project or the policy allows, which is called after the fact or the parameter that says so. */
    static Measure of(
            String id, String bound, Path subject, Use use, Group group, Function<At, Interval> allowed, String unit) {
        return new Measure(
                id, bound, subject, use, unit, List.of(), group, allowed, List.of(), new ConcurrentHashMap<>());
    }

    /** The same of which one of several limits counts, the strictest of them first: which one a fact says that is missing. */
    static Measure oneOf(List<Measure> same, Path missing) {
        List<Measure> byLimit = new ArrayList<>(same);
        byLimit.sort(Comparator.comparing(measure -> measure.allowed(At.STATED).low()));
        Measure strictest = byLimit.get(0);
        Interval least = strictest.allowed(At.STATED);
        if (same.stream().allMatch(measure -> measure.allowed(At.STATED).equals(least))) {
            return strictest;
        }
        List<Limit> limits = byLimit.stream()
                .flatMap(measure -> measure.limits.stream())
                .distinct()
                .toList();
        return of(strictest.subject, strictest.use, strictest.group, at -> either(byLimit, missing, at), limits)
                .with(strictest.beside);
    }

    private static Interval either(List<Measure> same, Path missing, At at) {
        List<Interval> all = same.stream().map(measure -> measure.allowed(at)).toList();
        Interval least = all.stream().reduce(all.get(0), Interval::min);
        Interval most = all.stream().reduce(all.get(0), Interval::max);
        return Interval.between(
                        least.low(),
                        least.likely(),
                        most.high(),
                        least.facts().and(most.facts()),
                        Facts.of(missing).and(least.open()).and(most.open()))
                .outOf(most);
    }

    /** The same under another name, held against a fact. */
    Measure named(String other, Path fact, String otherUnit) {
        return new Measure(other, fact.toString(), subject, use, otherUnit, limits, group, allowance, beside, sums);
    }

    /** The same with levers that do not stand at an integration. */
    Measure with(List<Lever> more) {
        return new Measure(id, bound, subject, use, unit, limits, group, allowance, more, sums);
    }

    Interval allowed(At at) {
        return allowance.apply(at);
    }

    /** How much all use in the fullest month from one to another. */
    Interval used(int from, int to) {
        return sums.computeIfAbsent(new Span(null, from, to), span -> group.uses(use.formula(), from, to));
    }

    /** How much one of them uses; asked for again with each change that is tried. */
    private Interval used(Member member, int from, int to) {
        return sums.computeIfAbsent(
                new Span(member.load().path(), from, to), span -> member.uses(use.formula(), At.STATED, from, to));
    }

    /** The same by what is stated, with some facts changed; {@code null} while a fact is missing without which nothing can be said. */
    @Nullable
    BigDecimal stated(At at, int from, int to) {
        BigDecimal sum = used(from, to).likely();
        Set<Path> seen = new HashSet<>();
        for (At change = at; sum != null && change.fact() != null; change = before(change)) {
            Member changed = reading(change.fact());
            if (changed != null && seen.add(changed.load().path())) {
                BigDecimal was = used(changed, from, to).likely();
                BigDecimal is = changed.uses(use.formula(), at, from, to).likely();
                sum = was == null || is == null ? null : sum.subtract(was).add(is);
            }
        }
        return sum;
    }

    /** The member whose use a fact may change: the one at which it stands, and a single one may read facts of what carries it. */
    private @Nullable Member reading(Fact fact) {
        Member own = group.byPath().get(fact.owner());
        return own == null && group.members().size() == 1 ? group.members().get(0) : own;
    }

    private static At before(At change) {
        return change.before() == null ? At.STATED : change.before();
    }

    /** Whether what is used is within a share of what is allowed. */
    Answer within(Interval used, Interval most) {
        return use.keep() == Use.Keep.BELOW ? most.atMost(used).not() : used.atMost(most);
    }

    /** The first month up to a last one in which a use is beyond everything that is allowed, or -1. */
    int firstBeyond(int last, Function<Interval, @Nullable BigDecimal> ofUse, @Nullable BigDecimal most) {
        Interval bound = most == null ? Interval.ZERO : Interval.exactly(most);
        return most == null ? -1 : Months.first((from, to) -> isBeyond(used(from, to), ofUse, bound), 0, last);
    }

    /** Where all of it is on one side, none of its values has to be worked out. */
    private boolean isBeyond(Interval used, Function<Interval, @Nullable BigDecimal> ofUse, Interval most) {
        Answer within = within(used, most);
        return within.isUnknown() ? isBeyond(ofUse.apply(used), most.low()) : within.isNo();
    }

    /** Nothing bounds {@code null}. */
    private boolean isBeyond(@Nullable BigDecimal used, @Nullable BigDecimal most) {
        if (used == null || most == null) {
            return most != null;
        }
        int order = used.compareTo(most);
        return order > 0 || (order == 0 && use.keep() == Use.Keep.BELOW);
    }

    /** Whether it holds by what is stated, now and within the horizon, with some facts changed. */
    boolean holds(At at, CapacityPolicy policy) {
        return failingMonth(at, policy) == -1;
    }

    /** The first month in which it fails by what is stated, or -1. */
    int failingMonth(At at, CapacityPolicy policy) {
        BigDecimal most = allowed(at).likely();
        BigDecimal now = stated(at, 0, 0);
        if (most == null || now == null || isBeyond(now, most.multiply(share(policy)))) {
            return 0;
        }
        int last = months(policy);
        return last == 0 ? -1 : Months.first((from, to) -> isBeyond(stated(at, from, to), most), 0, last);
    }

    /** The share of the limit that may be used at the evaluation date. */
    BigDecimal share(CapacityPolicy policy) {
        return use.keep() == Use.Keep.HEADROOM ? policy.headroom() : BigDecimal.ONE;
    }

    /** How use has to stand to what is allowed, in words. */
    String relation(CapacityPolicy policy) {
        if (use.keep() == Use.Keep.BELOW) {
            return "below";
        }
        if (use.keep() == Use.Keep.HEADROOM) {
            String percent = Figures.plain(policy.headroom().movePointRight(2));
            return "at most " + percent + (use.grows() ? " % now, and 100 % within the horizon, of" : " % of");
        }
        return "at most";
    }

    /** The months over which it has to hold. */
    int months(CapacityPolicy policy) {
        return use.grows() ? policy.horizonMonths() : 0;
    }

    /** The facts that have to be said before a change can be computed; none if one can. */
    List<String> unsaid() {
        Interval used = used(0, 0);
        Interval most = allowed(At.STATED);
        if (used.likely() != null && most.likely() != null) {
            return List.of();
        }
        Facts open = used.open().and(most.open());
        List<String> unsaid = new ArrayList<>(open.paths());
        unsaid.removeAll(used.facts().and(most.facts()).paths());
        return unsaid;
    }

    /** What somebody could change: at the largest of its integrations first, in the order in which it is most promising. */
    List<Lever> levers(Scene scene) {
        List<Member> largest = new ArrayList<>(group.members());
        if (largest.size() > LARGEST) {
            largest.sort(Comparator.comparing((Member member) -> likely(member)).reversed());
        }
        List<Lever> all = new ArrayList<>();
        for (Knob knob : use.knobs()) {
            largest.stream()
                    .limit(LARGEST)
                    .map(member -> knob.of(scene, member.load()))
                    .forEach(all::add);
        }
        all.addAll(beside);
        return all;
    }

    private BigDecimal likely(Member member) {
        BigDecimal likely = used(member, 0, 0).likely();
        return likely == null ? BigDecimal.ZERO : likely;
    }

    record Span(@Nullable Path of, int from, int to) {}
}
