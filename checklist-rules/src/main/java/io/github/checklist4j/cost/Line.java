package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an estimate, and questions to it.
 *
 * @param fact the line as stated
 * @param path where it stands
 * @param inputs what its formula reads
 */
record Line(CostLine fact, Path path, LineInputs inputs) {
    /** Where the lines stand. */
    static final Path ALL = Path.of("costs.lines");

    /** The lines of an estimate, {@code null} while they are unknown. */
    static @Nullable List<Line> of(Costs costs, Assumptions assumptions) {
        List<CostLine> lines = costs.lines();
        return lines == null
                ? null
                : lines.stream()
                        .map(line -> new Line(line, LineInputs.path(line), LineInputs.of(line, assumptions)))
                        .toList();
    }

    Answer isIn(Group group) {
        return Answer.is(fact.group(), group, path.then("group"));
    }

    Answer isInitial() {
        return Answer.is(fact.lifecycle(), Lifecycle.INITIAL, path.then("lifecycle"));
    }

    /** Whether the line costs more from month to month. */
    Answer grows() {
        return isInitial().not().and(growsWhileItRuns());
    }

    private Answer growsWhileItRuns() {
        Kind kind = fact.kind();
        if (kind == null || kind == Kind.FIXED) {
            return Words.known(kind, path.then("kind"), any -> false, "is", "one that grows");
        }
        Input more = kind == Kind.STOCK ? inputs.inflow() : inputs.growth();
        return Words.isAboveZero(more.value(), more.path(), kind == Kind.STOCK ? "units/month" : "share/month")
                .because(Answer.is(kind, kind, path.then("kind")));
    }
}
