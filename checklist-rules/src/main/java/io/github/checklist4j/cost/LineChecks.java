package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.internal.Visible;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each line has to state, and how it has to grow. */
final class LineChecks {
    private final Line line;
    private final CostLine fact;
    private final @Nullable LocalDate asOf;

    private LineChecks(Line line, @Nullable LocalDate asOf) {
        this.line = line;
        this.fact = line.fact();
        this.asOf = asOf;
    }

    static List<CostFinding> of(
            Line line, Drivers drivers, @Nullable LocalDate asOf, CostPolicy policy, Assumptions assumptions) {
        LineChecks checks = new LineChecks(line, asOf);
        CostLine.Kind kind = line.fact().kind();
        List<CostFinding> findings = new ArrayList<>();
        findings.add(new CostFinding(Kind.LINE, line.path(), checks.stated()));
        findings.add(
                new CostFinding(Kind.WIDTH, line.path(), Width.of(line, policy).answer(assumptions)));
        if (kind == CostLine.Kind.STOCK) {
            Input inflow = line.inflow();
            Answer grows = Words.isAboveZero(inflow.value(), inflow.path(), "units/month");
            Answer stock = Answer.is(kind, CostLine.Kind.STOCK, line.path().then("kind"));
            findings.add(new CostFinding(Kind.INFLOW, line.path(), grows.because(stock)));
        }
        if (kind != null && kind != CostLine.Kind.FIXED && !drivers.none()) {
            Answer grows = line.isInitial().or(drivers.all(checks::growsAsFastAs));
            Facts driven =
                    Facts.of(line.path().then("kind")).and(Facts.of(line.path().then("drivenBy")));
            Answer moves = Answer.of(
                    true, driven, () -> Comparison.of(Side.of("", "it moves with what drives it"), "", Side.of("")));
            findings.add(new CostFinding(Kind.GROWTH, line.path(), grows.because(moves)));
        }
        return findings;
    }

    private Answer stated() {
        Facts unknown = line.unknown();
        return Answer.all(List.of(
                Words.stated(fact.kind(), line.path().then("kind")),
                named(fact.driver(), "driver"),
                unknown.isEmpty() ? Answer.of(true) : Answer.unknown(unknown),
                Words.stated(fact.basis(), line.path().then("basis")),
                named(fact.currency(), "currency"),
                dated(),
                named(fact.owner(), "owner")));
    }

    private Answer named(@Nullable String text, String part) {
        return Words.known(text, line.path().then(part), each -> !Visible.nothingOf(each), "is", "stated");
    }

    /** Prices of a day to come are not known yet. */
    private Answer dated() {
        Path path = line.path().then("date");
        LocalDate date = fact.date();
        if (date == null || asOf == null) {
            return Words.stated(date, path).and(Words.stated(asOf, Path.of("asOf")));
        }
        return Freshness.notAfter(date, path, asOf);
    }

    private Answer growsAsFastAs(Integration integration) {
        Input growth = line.growth();
        Input volume = Records.of(integration).growth();
        return Words.said(
                volume.value().atMost(growth.value()), () -> Comparison.of(side(growth), "at least", side(volume)));
    }

    private static Side side(Input growth) {
        return Words.side(growth.path().toString(), growth.value(), "share/month");
    }
}
