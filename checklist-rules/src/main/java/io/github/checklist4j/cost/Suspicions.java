package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.quantity.Interval;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is rarely right in an estimate. */
final class Suspicions {
    private final Project project;
    private final Costs costs;

    private Suspicions(Project project, Costs costs) {
        this.project = project;
        this.costs = costs;
    }

    static Stream<CostFinding> findings(
            Project project, Costs costs, Function<CostLine, Drivers> drivers, CostPolicy policy) {
        Suspicions suspicions = new Suspicions(project, costs);
        Stream<CostFinding> ofLines = Lines.of(costs).stream().flatMap(line -> {
            Drivers own = drivers.apply(line);
            return Stream.concat(flat(line, own), Retries.finding(line, own, policy).stream());
        });
        return Stream.concat(ofLines, suspicions.ofTheWhole());
    }

    private static Stream<CostFinding> flat(CostLine line, Drivers drivers) {
        if (line.kind() != CostLine.Kind.FIXED || drivers.none()) {
            return Stream.empty();
        }
        Answer grow = drivers.any(Suspicions::grows);
        return Stream.of(CostFinding.of(
                Kind.FLAT,
                CostPaths.line(line.id()),
                "the line does not stay the same while a volume that drives it grows",
                Lines.isInitial(line).or(grow.not()),
                Shown.array(drivers.integrations().stream().map(Records::growthShown))));
    }

    private Stream<CostFinding> ofTheWhole() {
        boolean none = costs.lines() != null && costs.lines().isEmpty();
        return none ? Stream.of(support()) : Stream.of(flat(), storageGrowth(), support(), spread());
    }

    private CostFinding flat() {
        List<Integration> integrations = project.integrations();
        Answer grow = integrations == null
                ? Answer.unknown("integrations")
                : Answer.any(integrations.stream().map(Suspicions::grows));
        return CostFinding.of(
                Kind.FLAT,
                CostPaths.LINES,
                "the estimate does not stay the same every month while a volume grows",
                grow.not().or(Lines.any(costs, Lines::grows)),
                Shown.array(
                        Stream.ofNullable(integrations).flatMap(List::stream).map(Records::growthShown)));
    }

    private static Answer grows(Integration integration) {
        return Answer.above(Records.growthOf(integration), Interval.ZERO);
    }

    private CostFinding storageGrowth() {
        Answer none = Lines.any(costs, line -> Lines.isIn(Group.STORAGE, line)).not();
        Answer grows = Lines.any(costs, line -> Lines.isIn(Group.STORAGE, line).and(Lines.grows(line)));
        return CostFinding.of(Kind.STORAGE_GROWTH, CostPaths.LINES, "storage grows", none.or(grows));
    }

    private CostFinding support() {
        return CostFinding.of(
                Kind.SUPPORT,
                CostPaths.LINES,
                "logs, monitoring and backup cost something",
                Lines.any(costs, line -> Lines.isIn(Group.SUPPORTING, line).and(costs(line))));
    }

    private static Answer costs(CostLine line) {
        return Answer.above(LineSeries.of(line, 1).costs().get(0).range(), Interval.ZERO);
    }

    private CostFinding spread() {
        return CostFinding.of(
                Kind.SPREAD,
                CostPaths.LINES,
                "high is above low somewhere in the estimate, or a contract binds",
                Lines.any(costs, Suspicions::isRange),
                observed());
    }

    private static Answer isRange(CostLine line) {
        Answer inputs = Answer.any(LineInputs.of(line).all().stream()
                .map(input -> Answer.known(input.fact(), input.path(), fact -> !fact.hasOneValue())));
        Answer bound = Answer.known(line.basis(), CostPaths.line(line.id()) + ".basis", Basis.CONTRACT::equals);
        inputs = inputs.or(bound);
        return line.kind() == null ? inputs.or(Answer.unknown(CostPaths.line(line.id()) + ".kind")) : inputs;
    }

    private Observation[] observed() {
        return Shown.array(
                Stream.ofNullable(costs.lines()).map(lines -> Observation.of("lines", Integer.toString(lines.size()))));
    }
}
