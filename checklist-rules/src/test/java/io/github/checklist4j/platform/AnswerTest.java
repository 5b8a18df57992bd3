package io.github.checklist4j.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Answer YES = Answer.of(true);
    private static final Answer NO = Answer.of(false);
    private static final Answer A = Answer.unknown("a");
    private static final Answer B = Answer.unknown("b");

    @Test
    void names_the_facts_of_all_open_parts_once() {
        assertThat(Answer.allOf(List.of(A, YES, B, A))).isEqualTo(Answer.unknown("a", "b"));
        assertThat(Answer.anyOf(List.of(A, NO, B, A))).isEqualTo(Answer.unknown("a", "b"));
    }

    @Test
    void names_none_once_it_is_decided() {
        assertThat(A.and(NO)).isEqualTo(NO);
        assertThat(A.or(YES)).isEqualTo(YES);
        assertThat(new Answer(Verdict.SATISFIED, List.of("a"))).isEqualTo(YES);
    }

    @Test
    void the_contrary_keeps_what_is_open() {
        assertThat(A.not()).isEqualTo(A);
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
    }

    @Test
    void of_no_parts_is_nothing_to_ask_or_none_of_them() {
        assertThat(Answer.allOf(List.of())).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(Answer.anyOf(List.of())).isEqualTo(NO);
    }
}
