package io.github.checklist4j.json;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is wrong with an input, and says it in the order of the input. */
final class Problems {
    private static final long ELSEWHERE = -1;

    private final int most;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();

    Problems(int most) {
        this.most = most;
    }

    int size() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Takes a problem that stands at the byte.
     *
     * @throws Enough if there are as many as anybody wants to read
     */
    void add(long offset, Problem problem) {
        found.add(new Found(offset, problem));
        unreadable.add(problem.path());
        if (found.size() > most) {
            throw new Enough();
        }
    }

    /** Takes a problem that stands where its path leads. */
    void add(Problem problem) {
        add(ELSEWHERE, problem);
    }

    /** Takes the problem that ends the input. */
    void last(SyntaxProblem problem) {
        found.add(new Found(problem.offset(), problem.problem()));
    }

    /** Marks a value as one that is there, but could not be read: nothing may be concluded from its absence. */
    void unreadable(String path) {
        unreadable.add(path);
    }

    boolean isUnreadable(String path) {
        return unreadable.contains(path);
    }

    /** The paths of the values that could not be read. */
    Set<String> unreadable() {
        return unreadable;
    }

    /** Everything that was found, in the order of the input, each with its line and column. */
    InvalidFactsException report(Source source) {
        Places places = new Places(source, null, Map.of());
        List<Found> placed = new ArrayList<>();
        for (Found f : found) {
            placed.add(f.offset == ELSEWHERE ? new Found(places.offset(f.problem.path()), f.problem) : f);
        }
        placed.sort(Comparator.comparingLong(Found::offset));
        return new InvalidFactsException(withLines(source, placed));
    }

    private List<Problem> withLines(Source source, List<Found> placed) {
        List<Problem> problems = new ArrayList<>();
        LineCounter lines = new LineCounter(source);
        for (Found f : placed.subList(0, Math.min(most, placed.size()))) {
            problems.add(f.problem.at(lines.knownPlaceOf(f.offset)));
        }
        if (placed.size() > most) {
            problems.add(new Problem(
                    Code.TOO_MANY_PROBLEMS,
                    "",
                    null,
                    "more than " + most + " problems",
                    "those above to be mended first",
                    null));
        }
        return problems;
    }

    private record Found(long offset, Problem problem) {}

    /** Ends the reading: there are as many problems as anybody wants to read. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough problems", null, false, false);
        }
    }
}
