package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.Costs;
import java.util.List;
import java.util.function.Function;

/** Questions to the lines of an estimate. */
final class Lines {
    private Lines() {}

    static List<CostLine> of(Costs costs) {
        return costs.lines() == null ? List.of() : costs.lines();
    }

    static Answer any(Costs costs, Function<CostLine, Answer> question) {
        return costs.lines() == null
                ? Answer.unknown(CostPaths.LINES)
                : Answer.any(costs.lines().stream().map(question));
    }

    static Answer isIn(Group group, CostLine line) {
        return Answer.known(line.group(), () -> CostPaths.line(line.id()) + ".group", group::equals);
    }

    static Answer isInitial(CostLine line) {
        return Answer.known(
                line.lifecycle(), () -> CostPaths.line(line.id()) + ".lifecycle", Lifecycle.INITIAL::equals);
    }

    /** Whether a line costs more from month to month. */
    static Answer grows(CostLine line) {
        return isInitial(line).not().and(growsWhileItRuns(line));
    }

    private static Answer growsWhileItRuns(CostLine line) {
        String path = CostPaths.line(line.id());
        if (line.kind() == null) {
            return Answer.unknown(path + ".kind");
        }
        return switch (line.kind()) {
            case FIXED -> Answer.of(false);
            case FLOW, STEP -> Answer.aboveZero(line.growthPerMonth(), path + ".growthPerMonth");
            case STOCK -> Answer.aboveZero(line.inflow(), path + ".inflow");
        };
    }
}
