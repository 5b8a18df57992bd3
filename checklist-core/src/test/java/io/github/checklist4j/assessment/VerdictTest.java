package io.github.checklist4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {
    /** The heads of the rows below: satisfied, not satisfied, unknown, not applicable, waived, error. */
    private static final List<String> HEADS = List.of("S", "N", "U", "-", "W", "E");

    private static Verdict verdict(String head) {
        return Verdict.values()[HEADS.indexOf(head)];
    }

    private static List<Verdict> row(String cells) {
        return Arrays.stream(cells.split(" ")).map(VerdictTest::verdict).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                //   S N U - W E
                "S | S N U S W E",
                "N | N N N N N N",
                "U | U N U U U E",
                "- | S N U - W E",
                "W | W N U W W E",
                "E | E N E E E E"
            })
    void both_have_to_hold(String line) {
        List<Verdict> expected = row(line.substring(4));
        for (Verdict other : Verdict.values()) {
            assertThat(verdict(line.substring(0, 1)).and(other))
                    .as("and %s", other)
                    .isEqualTo(expected.get(other.ordinal()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                //   S N U - W E
                "S | S S S S S S",
                "N | S N U N W E",
                "U | S U U U U E",
                "- | S N U - W E",
                "W | S W U W W E",
                "E | S E E E E E"
            })
    void one_has_to_hold(String line) {
        List<Verdict> expected = row(line.substring(4));
        for (Verdict other : Verdict.values()) {
            assertThat(verdict(line.substring(0, 1)).or(other))
                    .as("or %s", other)
                    .isEqualTo(expected.get(other.ordinal()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, NOT_SATISFIED",
        "NOT_SATISFIED, SATISFIED",
        "UNKNOWN, UNKNOWN",
        "NOT_APPLICABLE, NOT_APPLICABLE",
        "WAIVED, WAIVED",
        "ERROR, ERROR"
    })
    void the_contrary_swaps_only_what_is_definite(Verdict verdict, Verdict contrary) {
        assertThat(verdict.not()).isEqualTo(contrary);
    }

    @Test
    void a_truth_is_definite() {
        assertThat(Verdict.of(true)).isEqualTo(Verdict.SATISFIED);
        assertThat(Verdict.of(false)).isEqualTo(Verdict.NOT_SATISFIED);
    }
}
