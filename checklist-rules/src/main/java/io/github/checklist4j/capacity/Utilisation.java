package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Series;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much of one limit is used, today and as it grows. What only a reader wants, such as the month of the crossing and the changes that
 * would help, is worked out when it is asked for.
 */
public final class Utilisation {
    private static final BigDecimal BEYOND_MEASURE = BigDecimal.ONE.movePointRight(9);

    private final Measure measure;
    private final Scene scene;
    private final Neighbours neighbours;
    private final Interval used;
    private final Interval allowed;
    private final Answer now;
    private final Answer later;

    Utilisation(Measure measure, Scene scene, Neighbours neighbours) {
        this.measure = measure;
        this.scene = scene;
        this.neighbours = neighbours;
        this.used = measure.used(0, 0);
        this.allowed = measure.allowed(At.STATED);
        this.now = measure.within(used, allowed.times(measure.share(scene.policy())));
        this.later = measure.months(scene.policy()) == 0 ? measure.within(used, allowed) : withinHorizon();
    }

    private Answer withinHorizon() {
        int last = measure.months(scene.policy());
        Interval then = measure.used(0, last);
        Answer within = measure.within(then, allowed);
        if (within.isYes()) {
            return within;
        }
        int certain = measure.firstBeyond(last, Interval::low, allowed.high());
        if (certain >= 0) {
            return Answer.of(false, measure.used(certain, certain).facts().and(allowed.facts()));
        }
        // where one shrinks while another grows, what all use at their fullest is more than they use in any month
        boolean never = measure.firstBeyond(last, Interval::high, allowed.low()) < 0;
        return never
                ? Answer.of(true, then.facts().and(allowed.facts()))
                : Answer.unknown(used.open().and(then.open()).and(allowed.open()));
    }

    /**
     * What is judged.
     *
     * @return the id of the limit, or a name of our own where the project or the policy sets the bound
     */
    public String id() {
        return measure.id();
    }

    /**
     * The published figures that it rests on.
     *
     * @return the limits; empty where there is none
     */
    public List<Limit> limits() {
        return measure.limits();
    }

    /**
     * Who uses it.
     *
     * @return a path, for example {@code identities[svc-orders]} or {@code platform.components[bus]}
     */
    public String subject() {
        return measure.subject().toString();
    }

    /**
     * What is counted.
     *
     * @return in words, for example {@code requests per 5 minutes}
     */
    public String measured() {
        return measure.use().words();
    }

    /**
     * What it is held against.
     *
     * @return the ids of the limits, the name of a parameter, or the path of the fact that says how much is allowed
     */
    public String heldAgainst() {
        return measure.bound();
    }

    /**
     * How it has to stand to what is allowed.
     *
     * @return in words, for example {@code at most}
     */
    public String relation() {
        return measure.relation(scene.policy());
    }

    /**
     * The share of what is allowed that may be used at the evaluation date.
     *
     * @return 1 is all of it
     */
    public BigDecimal headroom() {
        return measure.share(scene.policy());
    }

    /**
     * Whether it changes from month to month.
     *
     * @return false for what only has to fit
     */
    public boolean grows() {
        return measure.use().grows();
    }

    /**
     * The unit of used and allowed.
     *
     * @return the unit in words
     */
    public String unit() {
        return measure.unit();
    }

    /**
     * The integrations that were added up, or may have to be.
     *
     * @return their ids; of those that may have to be the first 50, whose open facts are named too
     */
    public List<String> integrations() {
        return measure.group().integrations();
    }

    /**
     * How much is used at the evaluation date.
     *
     * @return the use; its likely value is the one by what is stated
     */
    public Interval used() {
        return used;
    }

    /**
     * How much is used in a month.
     *
     * @param month the months after the evaluation date, 0 or more
     * @return the use, with its growth until then
     */
    public Interval used(int month) {
        int grown = measure.use().grows() ? month : 0;
        return measure.used(grown, grown);
    }

    /**
     * How much is allowed.
     *
     * @return the whole limit
     */
    public Interval allowed() {
        return allowed;
    }

    /**
     * The facts that the share rests on.
     *
     * @return those of what is used and of what is allowed, of its growth where it holds for now; none where nothing is used
     */
    public Facts facts() {
        return used.isNothing()
                ? Facts.NONE
                : used.facts().and(allowed.facts()).and(now.isNo() ? Facts.NONE : later.facts());
    }

    /**
     * The facts that say that this limit is met.
     *
     * @return those by which it is certain who takes part, and that it is this limit that counts; none where nothing is used
     */
    public Facts which() {
        return used.isNothing() ? Facts.NONE : measure.group().which();
    }

    /**
     * Used over allowed at the evaluation date: 1 is the whole limit.
     *
     * @return the ratio; of anything where nothing is allowed it is beyond measure
     */
    public Interval ratio() {
        if (used.isNothing()) {
            return Interval.ZERO;
        }
        if (allowed.low().signum() > 0) {
            return used.dividedBy(allowed);
        }
        BigDecimal most = allowed.high();
        boolean beyond = allowed.isNothing() && used.low().signum() > 0;
        BigDecimal least = most == null || most.signum() == 0
                ? BigDecimal.ZERO
                : used.low().divide(most, Load.PRECISION);
        return Interval.between(
                beyond ? BEYOND_MEASURE : least,
                null,
                null,
                used.facts().and(allowed.facts()),
                used.open().and(allowed.open()));
    }

    /**
     * How full the fullest of some limits is.
     *
     * @param limited the limits
     * @return the largest ratio, resting on what the fullest rests on; 0 of none
     */
    public static Interval fullest(Collection<Utilisation> limited) {
        Interval ratio = limited.stream().map(Utilisation::ratio).reduce(Interval.ZERO, Interval::max);
        return ratio.restingOn(() -> limited.stream()
                .max(Comparator.comparing(each -> each.ratio().low()))
                .map(fullest -> fullest.facts().and(fullest.which()))
                .orElse(Facts.NONE));
    }

    /**
     * Whether the ratio is within the bound at the evaluation date.
     *
     * @return the answer
     */
    Answer now() {
        return now;
    }

    /**
     * Whether growth leaves the ratio at 1 or below within the horizon.
     *
     * @return the answer
     */
    Answer later() {
        return later;
    }

    /**
     * The verdict on today and on the horizon together.
     *
     * @return NOT_SATISFIED if either fails
     */
    public Verdict verdict() {
        return now.verdict().and(later.verdict());
    }

    /**
     * The facts that would decide it.
     *
     * @return their paths; empty unless the verdict is UNKNOWN
     */
    public List<String> missing() {
        return now.and(later).open().paths();
    }

    /**
     * When growth passes 100 %.
     *
     * @return the month, or the months between which it lies, within those that the policy searches
     */
    public Crossing crossing() {
        Integer earliest = firstBeyond(Interval::high, allowed.low());
        Integer latest = firstBeyond(Interval::low, allowed.high());
        boolean known = earliest == null ? latest == null : earliest.equals(latest);
        Interval soon = measure.used(0, Math.min(1, lastSearched()));
        return new Crossing(
                earliest,
                latest,
                scene.policy().searchMonths(),
                known
                        ? List.of()
                        : used.open().and(soon.open()).and(allowed.open()).paths());
    }

    /** The first month in which growth can pass 100 % by what is stated, else the one in which it surely has; {@code null} for none. */
    @Nullable
    Integer firstCrossing() {
        Crossing crossing = crossing();
        return crossing.isKnown() || used(1).isBounded() ? crossing.earliest() : crossing.latest();
    }

    private int lastSearched() {
        return measure.use().grows() ? scene.policy().searchMonths() : 0;
    }

    private @Nullable Integer firstBeyond(Function<Interval, @Nullable BigDecimal> ofUse, @Nullable BigDecimal most) {
        int month = measure.firstBeyond(lastSearched(), ofUse, most);
        return month < 0 ? null : month;
    }

    /**
     * How close it is to the limit.
     *
     * @return the band, or {@code null} while the open facts leave more than one
     */
    public @Nullable Band band() {
        return Band.of(ratio(), scene.policy());
    }

    /**
     * What may still be added before the bound is passed.
     *
     * @return an amount in the unit; nothing if it is passed
     */
    public Interval margin() {
        return Interval.between(
                left(allowed.low(), used.high()),
                used.likely() == null ? null : left(allowed.likely(), used.likely()),
                allowed.high() == null ? null : left(allowed.high(), used.low()),
                used.facts().and(allowed.facts()),
                used.open().and(allowed.open()));
    }

    private BigDecimal left(@Nullable BigDecimal most, @Nullable BigDecimal taken) {
        return most == null || taken == null
                ? BigDecimal.ZERO
                : most.multiply(headroom()).subtract(taken).max(BigDecimal.ZERO);
    }

    /**
     * What would help.
     *
     * @return what to do in words, where no change of a single fact is meant
     */
    public String remedy() {
        return measure.use().remedy();
    }

    /**
     * The smallest change of each fact that alone brings what fails within its bound, computed from what is stated; if none does, two
     * together; if a fact is missing without which no change can be computed, that fact. Of several changes of one fact only the one that
     * does for all of them; what it leaves beside it is said.
     *
     * @param together what is used at one place
     * @return the changes; empty unless one of them fails
     */
    public static List<Suggestion> suggestions(Collection<Utilisation> together) {
        return Change.furthest(
                together.stream().flatMap(each -> each.changes().stream()).toList());
    }

    private List<Change> changes() {
        return verdict() == Verdict.NOT_SATISFIED ? new Changes(measure, scene, neighbours).all() : List.of();
    }

    /**
     * Month by month: how much is used, against what is allowed.
     *
     * @param months the last month, 0 or more; month 0 is the evaluation date
     * @return the figures, rounded to three places, in the unit of the limit; the bound is what is allowed by what is stated, else the least
     *     that it can be
     */
    public Series series(int months) {
        List<Series.Month> figures = new ArrayList<>();
        for (int month = 0; month <= months; month++) {
            Interval use = used(month);
            figures.add(month(use));
        }
        BigDecimal bound = stated(allowed);
        return new Series(
                measured() + " of " + subject(),
                unit(),
                figures,
                rounded(bound),
                heldAgainst(),
                firstBeyond(Utilisation::stated, bound));
    }

    /** What is stated, else the least that it can be. */
    private static BigDecimal stated(Interval amount) {
        return amount.likely() == null ? amount.low() : amount.likely();
    }

    /** What nobody stated may grow or shrink as much as is possible at all, which is told to nobody. */
    private Series.Month month(Interval use) {
        BigDecimal likely = use.likely();
        return use.isBounded() || likely == null
                ? new Series.Month(rounded(use.low()), orNone(likely), use.isBounded() ? orNone(use.high()) : null)
                : new Series.Month(rounded(used.low().min(likely)), orNone(likely), null);
    }

    private static @Nullable BigDecimal orNone(@Nullable BigDecimal figure) {
        return figure == null ? null : rounded(figure);
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return new BigDecimal(Figures.plain(figure));
    }
}
