package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an operator has to answer, found by trying everything that its open operands may turn out to be. A definition needs to say only what
 * comes of operands that are SATISFIED, NOT_SATISFIED or NOT_APPLICABLE.
 */
record Completions(Function<List<Verdict>, Verdict> definition) {
    private static final List<Verdict> KNOWN = List.of(SATISFIED, NOT_SATISFIED, NOT_APPLICABLE);

    /** Every list of so many operands. */
    static List<List<Verdict>> operands(int count) {
        List<List<Verdict>> lists = List.of(List.of());
        for (int i = 0; i < count; i++) {
            lists = lists.stream()
                    .flatMap(list -> Set.of(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE, ERROR).stream()
                            .map(verdict -> with(list, list.size(), verdict)))
                    .toList();
        }
        return lists;
    }

    Verdict verdict(List<Verdict> operands) {
        if (isSettled(operands, EnumSet.of(UNKNOWN, ERROR))) {
            return settled(operands);
        }
        boolean mayFail =
                completed(operands, EnumSet.of(UNKNOWN)).stream().anyMatch(each -> !isSettled(each, EnumSet.of(ERROR)));
        return mayFail ? ERROR : UNKNOWN;
    }

    /** The places of the unknown operands that can still make a difference. */
    List<Integer> relevant(List<Verdict> operands) {
        return IntStream.range(0, operands.size())
                .filter(i -> operands.get(i) == UNKNOWN)
                .filter(i -> completed(with(operands, i, NOT_APPLICABLE), EnumSet.of(UNKNOWN)).stream()
                        .anyMatch(others -> !isSettled(with(others, i, UNKNOWN), EnumSet.of(UNKNOWN))))
                .boxed()
                .toList();
    }

    /** NOT_APPLICABLE is neutral: beside it, the other verdict counts, unless that is NOT_SATISFIED, for something is left to be decided. */
    private boolean isSettled(List<Verdict> operands, Set<Verdict> open) {
        Set<Verdict> outcomes = outcomes(operands, open);
        return outcomes.size() == 1 || !outcomes.contains(NOT_SATISFIED);
    }

    private Verdict settled(List<Verdict> operands) {
        Set<Verdict> outcomes = outcomes(operands, EnumSet.of(UNKNOWN, ERROR));
        return outcomes.contains(SATISFIED) ? SATISFIED : outcomes.iterator().next();
    }

    private Set<Verdict> outcomes(List<Verdict> operands, Set<Verdict> open) {
        return completed(operands, open).stream().map(definition).collect(Collectors.toSet());
    }

    private static List<List<Verdict>> completed(List<Verdict> operands, Set<Verdict> open) {
        List<List<Verdict>> lists = List.of(operands);
        for (int i = 0; i < operands.size(); i++) {
            if (open.contains(operands.get(i))) {
                int place = i;
                lists = lists.stream()
                        .flatMap(list -> KNOWN.stream().map(verdict -> with(list, place, verdict)))
                        .toList();
            }
        }
        return lists;
    }

    private static List<Verdict> with(List<Verdict> list, int place, Verdict verdict) {
        List<Verdict> copy = new ArrayList<>(list);
        if (place == copy.size()) {
            copy.add(verdict);
        } else {
            copy.set(place, verdict);
        }
        return List.copyOf(copy);
    }
}
