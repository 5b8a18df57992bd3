package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.internal.Visible;
import io.github.checklist4j.quantity.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each line has to state, and how it has to grow. */
final class LineChecks {
    private final CostLine line;
    private final String path;
    private final LineInputs inputs;
    private final Drivers drivers;
    private final @Nullable LocalDate asOf;

    private LineChecks(CostLine line, Drivers drivers, @Nullable LocalDate asOf) {
        this.line = line;
        path = CostPaths.line(line.id());
        inputs = LineInputs.of(line);
        this.drivers = drivers;
        this.asOf = asOf;
    }

    static Stream<CostFinding> findings(CostLine line, Drivers drivers, @Nullable LocalDate asOf, CostPolicy policy) {
        LineChecks checks = new LineChecks(line, drivers, asOf);
        List<CostFinding> findings = new ArrayList<>();
        findings.add(checks.stated());
        findings.add(Width.of(line, policy).finding());
        if (line.kind() == CostLine.Kind.STOCK) {
            findings.add(checks.inflow());
        }
        if (line.kind() != null && line.kind() != CostLine.Kind.FIXED && !checks.drivers.none()) {
            findings.add(checks.growth());
        }
        return findings.stream();
    }

    private CostFinding stated() {
        Function<String, Boolean> named = text -> !Visible.nothingOf(text);
        List<Part> parts = List.of(
                new Part("kind", Answer.known(line.kind(), path + ".kind", kind -> true)),
                new Part("driver", Answer.known(line.driver(), path + ".driver", named)),
                new Part("inputs", Answer.all(inputs.unknown().stream().map(Answer::unknown))),
                new Part("basis", Answer.known(line.basis(), path + ".basis", basis -> true)),
                new Part("currency", Answer.known(line.currency(), path + ".currency", named)),
                new Part("date", dated()),
                new Part("owner", Answer.known(line.owner(), path + ".owner", named)));
        return CostFinding.of(
                Kind.LINE,
                path,
                "the line states kind, driver, inputs or amount, basis, currency, date and owner",
                Answer.all(parts.stream().map(Part::answer)),
                Shown.array(parts.stream()
                        .filter(part -> part.answer().verdict() == Verdict.NOT_SATISFIED)
                        .map(part -> Observation.of(
                                path + "." + part.name(),
                                part.name().equals("date") ? String.valueOf(line.date()) : "none"))));
    }

    private record Part(String name, Answer answer) {}

    /** Prices of a day to come are not known yet. */
    private Answer dated() {
        LocalDate date = line.date();
        return Answer.known(date, path + ".date", day -> true)
                .and(Answer.known(asOf, "asOf", today -> date == null || !date.isAfter(today)));
    }

    private CostFinding inflow() {
        String what = path + ".inflow";
        return CostFinding.of(
                Kind.INFLOW,
                path,
                "something flows into the stock",
                Answer.aboveZero(line.inflow(), what),
                Shown.of(what, Interval.of(line.inflow(), what), "units/month"));
    }

    private CostFinding growth() {
        String what = path + ".growthPerMonth";
        Interval growth = Growth.interval(what, line.growthPerMonth());
        Answer keepsUp = drivers.all(integration -> Answer.atLeast(growth, Records.growthOf(integration)));
        Stream<Observation> volumes = drivers.integrations().stream().map(Records::growthShown);
        return CostFinding.of(
                Kind.GROWTH,
                path,
                "the line grows at least as fast as each volume that drives it",
                Lines.isInitial(line).or(keepsUp),
                Shown.array(Stream.concat(Stream.of(Shown.of(what, growth, Growth.UNIT)), volumes)));
    }
}
