package io.github.checklist4j.reassess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SmallestSetTest {
    private static final int THINGS = 9;
    private static final List<Integer> ALL = IntStream.range(0, THINGS).boxed().toList();

    @RepeatedTest(200)
    void is_as_small_as_brute_force_finds_it_however_odd_the_things_hang_together(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        boolean[] suffices = new boolean[1 << THINGS];
        for (int i = 0; i < suffices.length; i++) {
            suffices[i] = random.nextInt(20) == 0;
        }
        suffices[suffices.length - 1] = true;
        Predicate<Set<Integer>> predicate =
                set -> suffices[set.stream().mapToInt(each -> 1 << each).sum()];
        SmallestSet<Integer> search = new SmallestSet<>(each -> Set.of(), predicate);
        int fewest = IntStream.range(0, suffices.length)
                .filter(bits -> suffices[bits])
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
        assertThat(search.of(ALL)).hasSize(fewest).matches(found -> predicate.test(new HashSet<>(found)));
        assertThat(search.isSmallest()).isTrue();
    }

    @Test
    void says_that_it_did_not_try_everything_where_there_is_too_much_and_spares_what_it_can() {
        List<Integer> many = IntStream.range(0, 1_000).boxed().toList();
        SmallestSet<Integer> search =
                new SmallestSet<>(each -> Set.of(), set -> set.containsAll(List.of(17, 400, 401, 999)));
        assertThat(search.of(many)).containsExactly(17, 400, 401, 999);
        assertThat(search.isSmallest()).isFalse();
    }
}
