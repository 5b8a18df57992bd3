package io.github.checklist4j.rules;

import static io.github.checklist4j.assessment.Verdict.ERROR;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an operator has to answer, found by trying everything that its open operands may turn out to be. A definition needs to say only what
 * comes of operands that hold or do not.
 */
record Completions(Predicate<List<Boolean>> definition) {
    /** Every list of so many operands. */
    static List<List<Verdict>> operands(int count) {
        List<List<Verdict>> lists = List.of(List.of());
        for (int i = 0; i < count; i++) {
            lists = lists.stream()
                    .flatMap(list -> Stream.of(SATISFIED, NOT_SATISFIED, UNKNOWN, ERROR)
                            .map(verdict -> with(list, list.size(), verdict)))
                    .toList();
        }
        return lists;
    }

    Verdict verdict(List<Verdict> operands) {
        Set<Boolean> outcomes = outcomes(operands, EnumSet.of(UNKNOWN, ERROR));
        if (outcomes.size() == 1) {
            return Verdict.of(outcomes.contains(true));
        }
        boolean mayFail =
                completed(operands, EnumSet.of(UNKNOWN)).stream().anyMatch(each -> !isSettled(each, EnumSet.of(ERROR)));
        return mayFail ? ERROR : UNKNOWN;
    }

    /** The places of the unknown operands that can still make a difference. */
    List<Integer> relevant(List<Verdict> operands) {
        return IntStream.range(0, operands.size())
                .filter(i -> operands.get(i) == UNKNOWN)
                .filter(i -> completed(with(operands, i, SATISFIED), EnumSet.of(UNKNOWN)).stream()
                        .anyMatch(others -> !isSettled(with(others, i, UNKNOWN), EnumSet.of(UNKNOWN))))
                .boxed()
                .toList();
    }

    private boolean isSettled(List<Verdict> operands, Set<Verdict> open) {
        return outcomes(operands, open).size() == 1;
    }

    /** What may come out; an operand in ERROR that is not open is one that holds, for then it makes no difference. */
    private Set<Boolean> outcomes(List<Verdict> operands, Set<Verdict> open) {
        return completed(operands, open).stream()
                .map(list -> definition.test(
                        list.stream().map(verdict -> verdict != NOT_SATISFIED).toList()))
                .collect(Collectors.toSet());
    }

    private static List<List<Verdict>> completed(List<Verdict> operands, Set<Verdict> open) {
        List<List<Verdict>> lists = List.of(operands);
        for (int i = 0; i < operands.size(); i++) {
            if (open.contains(operands.get(i))) {
                int place = i;
                lists = lists.stream()
                        .flatMap(list -> Stream.of(SATISFIED, NOT_SATISFIED).map(verdict -> with(list, place, verdict)))
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
