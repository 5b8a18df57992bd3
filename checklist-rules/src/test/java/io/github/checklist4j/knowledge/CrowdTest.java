package io.github.checklist4j.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static Answer no(String path, String value, String expected) {
        return Answer.of(false, Facts.of(path), () -> Comparison.of(Side.of(path, value), "is", Side.of(expected)));
    }

    private static List<Comparison> said(List<Answer> parts) {
        return Answer.any(parts).reasons().get(0).comparisons();
    }

    private static List<Answer> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> i % 2 == 0
                        ? no("tests[" + i + "].kind", "word " + i, "LOAD")
                        : no("tests[" + i + "].own", "false", "true"))
                .toList();
    }

    @Test
    void a_few_are_told_one_by_one() {
        assertThat(said(many(12))).hasSize(12);
    }

    @Test
    void very_many_are_told_by_their_cause_with_their_number_and_a_few_of_them() {
        List<Comparison> said = said(many(60));
        assertThat(said)
                .extracting(Comparison::seen)
                .containsExactly(Side.of("tests[].kind", "other in all 30"), Side.of("tests[].own", "false in all 30"));
        assertThat(said.get(0).facts()).startsWith("tests[0].kind", "tests[2].kind");
        assertThat(said.get(0).facts().size() + said.get(0).more()).isEqualTo(30);
    }

    @Test
    void what_each_is_held_against_is_counted_too() {
        List<Answer> parts = IntStream.range(0, 20)
                .mapToObj(i -> Answer.of(
                        false,
                        Facts.of("tests[" + i + "].peak"),
                        () -> Comparison.of(
                                Side.of("planned peak", "9"), "at most", Side.of("tests[" + i + "].peak", i % 3))))
                .toList();
        assertThat(said(parts)).singleElement().satisfies(one -> {
            assertThat(one.seen()).isEqualTo(Side.of("planned peak", "9"));
            assertThat(one.expected()).isEqualTo(Side.of("tests[].peak", "any of 20"));
        });
    }

    @Test
    void a_cause_that_few_have_is_told_of_each_of_them() {
        List<Answer> parts = IntStream.range(0, 20)
                .mapToObj(i -> i < 2
                        ? no("tests[" + i + "].own", "false", "true")
                        : no("tests[" + i + "].kind", "LOAD", "UNIT"))
                .toList();
        assertThat(said(parts))
                .extracting(each -> each.seen().what())
                .containsExactly("tests[0].own", "tests[1].own", "tests[].kind");
    }
}
