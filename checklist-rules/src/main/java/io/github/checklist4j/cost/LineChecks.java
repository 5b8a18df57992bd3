package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.internal.Visible;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each line has to state, how it has to grow, and what is rarely right in one. */
final class LineChecks {
    private LineChecks() {}

    static List<CostFinding> of(
            Line line, Drivers drivers, @Nullable LocalDate asOf, CostPolicy policy, Assumptions assumptions) {
        CostLine.Kind kind = line.fact().kind();
        Path path = line.path();
        List<CostFinding> findings = new ArrayList<>();
        findings.add(new CostFinding(Kind.LINE, path, stated(line, asOf)));
        findings.add(new CostFinding(Kind.WIDTH, path, Width.isEnough(line, policy, assumptions)));
        if (kind == CostLine.Kind.STOCK) {
            Answer grows = line.inflow().isAboveZero("units/month");
            findings.add(new CostFinding(Kind.INFLOW, path, grows.because(line.isOfItsKind())));
        }
        if (kind != null && !drivers.none()) {
            findings.add(
                    kind == CostLine.Kind.FIXED
                            ? new CostFinding(Kind.FLAT, path, isNotFlat(line, drivers))
                            : new CostFinding(Kind.GROWTH, path, growsAsItsVolumes(line, drivers)));
        }
        if (kind == CostLine.Kind.FLOW && line.byQuantity() && !drivers.none()) {
            findings.add(new CostFinding(
                    Kind.RETRIES, path, countsRetries(line, drivers, policy).pickedBy(driven(line))));
        }
        return findings;
    }

    private static Answer stated(Line line, @Nullable LocalDate asOf) {
        CostLine fact = line.fact();
        Facts unknown = line.unknown();
        return Answer.all(List.of(
                Words.stated(fact.kind(), line.path().then("kind")),
                named(fact.driver(), line.path().then("driver")),
                unknown.isEmpty() ? Answer.of(true) : Answer.unknown(unknown),
                Words.stated(fact.basis(), line.path().then("basis")),
                named(fact.currency(), line.path().then("currency")),
                dated(fact.date(), line.path().then("date"), asOf),
                named(fact.owner(), line.path().then("owner"))));
    }

    private static Answer named(@Nullable String text, Path path) {
        return Words.known(text, path, each -> !Visible.nothingOf(each), "is", "stated");
    }

    /** Prices of a day to come are not known yet. */
    private static Answer dated(@Nullable LocalDate date, Path path, @Nullable LocalDate asOf) {
        return date == null || asOf == null
                ? Words.stated(date, path).and(Words.stated(asOf, Path.of("asOf")))
                : Freshness.notAfter(date, path, asOf);
    }

    private static Answer growsAsItsVolumes(Line line, Drivers drivers) {
        Answer moves = Answer.of(
                true, driven(line), () -> Comparison.of(Side.of("", "it moves with what drives it"), "", Side.of("")));
        return line.isInitial()
                .or(drivers.all(
                        integration -> growsAsFastAs(Records.of(integration).growth(), line.growth())))
                .because(moves);
    }

    private static Facts driven(Line line) {
        return Facts.of(line.path().then("kind")).and(Facts.of(line.path().then("drivenBy")));
    }

    private static Answer growsAsFastAs(Input volume, Input growth) {
        return Words.said(
                volume.value().atMost(growth.value()), () -> Comparison.of(side(growth), "at least", side(volume)));
    }

    private static Side side(Input growth) {
        return Words.side(growth.path().toString(), growth.value(), "share/month");
    }

    private static Answer isNotFlat(Line line, Drivers drivers) {
        Answer grow = drivers.any(integration -> Records.of(integration).grow());
        Answer driven = Answer.of(true, Facts.of(line.path().then("drivenBy")));
        return line.isInitial().or(grow.not()).because(line.isOfItsKind().and(driven));
    }

    /**
     * Whether a flow counts what is sent again. It does not if its quantity is no more than the records that drive it, though a share of
     * them is sent again. A quantity far below the records counts something else, batches or gigabytes, and tells nothing.
     */
    private static Answer countsRetries(Line line, Drivers drivers, CostPolicy policy) {
        Interval quantity = line.quantity().value();
        Interval records = drivers.sum(integration -> Records.of(integration).ofOneMonth(policy));
        Answer countsRecords = quantity.atMost(Interval.ZERO)
                .not()
                .and(quantity.atMost(records))
                .and(records.times(policy.recordCountFrom()).atMost(quantity));
        return drivers.any(LineChecks::areSentAgain)
                .and(Words.said(
                        countsRecords,
                        () -> Comparison.of(
                                Words.side(line.quantity().path().toString(), quantity, "units/month"),
                                "above",
                                Words.side("records", records, "records/month"))))
                .not();
    }

    private static Answer areSentAgain(Integration integration) {
        Processing processing = integration.processing();
        Path path = Records.path(integration).then("processing.retryShare");
        return Input.of(path, processing == null ? null : processing.retryShare())
                .isAboveZero("share");
    }
}
