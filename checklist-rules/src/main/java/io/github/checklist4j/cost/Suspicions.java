package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is rarely right in an estimate. */
final class Suspicions {
    private Suspicions() {}

    static List<CostFinding> of(Project project, @Nullable List<Line> lines, Assumptions assumptions) {
        Answer support =
                Words.any(lines, Line.ALL, line -> line.isIn(Group.SUPPORTING).and(costs(line)));
        if (lines != null && lines.isEmpty()) {
            return List.of(new CostFinding(Kind.SUPPORT, Line.ALL, support));
        }
        return List.of(
                new CostFinding(Kind.FLAT, Line.ALL, flat(project.integrations(), lines)),
                new CostFinding(Kind.STORAGE_GROWTH, Line.ALL, storageGrows(lines)),
                new CostFinding(
                        Kind.SUPPORT, Line.ALL, count(support, lines, "that cost something, of the group SUPPORTING")),
                new CostFinding(
                        Kind.SPREAD, Line.ALL, count(spread(lines, assumptions), lines, "with a range or a contract")));
    }

    /** Of many lines none is worth naming where none does. */
    private static Answer count(Answer any, @Nullable List<Line> lines, String which) {
        return any.isNo() && lines != null
                ? any.shownAs(() ->
                        Comparison.of(Side.of("lines " + which, "0 of " + lines.size()), "at least", Side.of("1")))
                : any;
    }

    private static Answer flat(@Nullable List<Integration> integrations, @Nullable List<Line> lines) {
        Answer grow = Words.any(integrations, Path.of("integrations"), integration -> Records.of(integration)
                .grow());
        Answer moves = Words.any(lines, Line.ALL, Line::grows);
        return grow.implies(count(moves, lines, "that grow"));
    }

    private static Answer storageGrows(@Nullable List<Line> lines) {
        Answer some = Words.any(lines, Line.ALL, line -> line.isIn(Group.STORAGE));
        Answer grows =
                Words.any(lines, Line.ALL, line -> line.isIn(Group.STORAGE).and(line.grows()));
        return some.implies(count(grows, lines, "of the group STORAGE that grow"));
    }

    private static Answer costs(Line line) {
        Interval first = new LineProjection(line, 1).first();
        return Words.isAboveZero(first, line.path(), "money/month");
    }

    /** One line that binds or is a range is enough, so the others are not asked for. */
    private static Answer spread(@Nullable List<Line> lines, Assumptions assumptions) {
        Answer bound = Words.any(lines, Line.ALL, Suspicions::isBound);
        return bound.isYes() || lines == null || lines.isEmpty()
                ? bound
                : bound.or(Answer.any(lines, line -> isRange(line, assumptions)));
    }

    private static Answer isBound(Line line) {
        return Answer.is(line.fact().basis(), Basis.CONTRACT, line.path().then("basis"));
    }

    private static Answer isRange(Line line, Assumptions assumptions) {
        List<Answer> answers = new ArrayList<>();
        for (Input input : line.inputs()) {
            answers.add(
                    input.isKnown() && input.isAsStated(assumptions)
                            ? Answer.of(!input.value().isExact(), input.value().facts())
                            : Answer.unknown(input.path()));
        }
        Path kind = line.path().then("kind");
        answers.add(line.fact().kind() == null ? Answer.unknown(kind) : Answer.of(false, Facts.of(kind)));
        return Answer.any(answers);
    }
}
