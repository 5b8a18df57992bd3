package io.github.checklist4j.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fact may be, on each bound and next to it. */
class BoundsOfFactsTest {
    private static void check(boolean accepted, Supplier<Project> project, String expected) {
        if (accepted) {
            assertThat(project.get().id()).isEqualTo("p");
        } else {
            assertThatIllegalArgumentException().isThrownBy(project::get).withMessageContaining(expected);
        }
    }

    private static Project project(IntegrationBuilder integration) {
        return ProjectBuilder.builder()
                .id("p")
                .integrations(List.of(integration.id("i").build()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2999-12-31, true", "3000-01-01, false"})
    void a_date(LocalDate date, boolean accepted) {
        check(
                accepted,
                () -> ProjectBuilder.builder().id("p").asOf(date).build(),
                "asOf: found " + date + ", expected a date from 1900-01-01 to 2999-12-31");
    }

    @ParameterizedTest
    @CsvSource({"PT-0.001S, false", "PT0S, true", "PT876000H, true", "PT876000H0.001S, false"})
    void a_duration(Duration time, boolean accepted) {
        check(
                accepted,
                () -> project(IntegrationBuilder.builder().frequency(time)),
                "frequency: found " + time + ", expected a duration from PT0S to 36500 days");
    }

    @ParameterizedTest
    @CsvSource({"P-1D, false", "P0D, true", "P1000Y, true", "P1000Y1M, false"})
    void a_period(Period period, boolean accepted) {
        Payload payload = new Payload(
                null,
                null,
                List.of(PayloadFieldBuilder.builder()
                        .name("f")
                        .retention(period)
                        .build()));
        check(
                accepted,
                () -> project(IntegrationBuilder.builder().payload(payload)),
                "retention: found " + period + ", expected a period from P0D to P1000Y");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 24, true",
        "0.09, 24, false",
        "0.1, 24.01, false",
        "0.1, 0.1, true",
        "0.05, 0.05, false",
        "24.01, 24.01, false",
    })
    void both_ends_of_a_range(BigDecimal low, BigDecimal high, boolean accepted) {
        Volume volume = new Volume(null, Range.between(low, high), null, null, null, null);
        check(
                accepted,
                () -> project(IntegrationBuilder.builder().volume(volume)),
                "expected a value from 0.1 to 24 hours/day");
    }

    @Test
    void a_number_with_no_more_digits_than_anybody_needs() {
        for (int digits : List.of(40, 41)) {
            BigDecimal fraction = BigDecimal.ONE.movePointLeft(digits);
            BigDecimal precise = new BigDecimal("1." + "1".repeat(digits - 1));
            for (BigDecimal number : List.of(fraction, precise)) {
                Volume volume = new Volume(Range.exact(number), null, null, null, null, null);
                check(
                        digits == 40,
                        () -> project(IntegrationBuilder.builder().volume(volume)),
                        "recordsPerDay: found " + (number.scale() > 40 ? number.toString() : number.toPlainString()));
            }
        }
    }

    @Nested
    class A_range_itself {
        private static final BigDecimal ONE = BigDecimal.ONE;
        private static final BigDecimal TWO = new BigDecimal(2);
        private static final BigDecimal THREE = new BigDecimal(3);

        @Test
        void is_in_order() {
            assertThat(new Range<>(ONE, TWO, THREE).likely()).isEqualTo(TWO);
            assertThat(new Range<>(ONE, ONE, ONE)).isEqualTo(Range.exact(ONE));
            refused(TWO, null, ONE);
            refused(TWO, ONE, THREE);
            refused(ONE, THREE, TWO);
        }

        private void refused(BigDecimal low, BigDecimal likely, BigDecimal high) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Range<>(low, likely, high))
                    .withMessage("a range needs low <= likely <= high, but was " + low
                            + (likely == null ? "" : ", " + likely) + ", " + high);
        }

        @Test
        void is_exact_where_its_ends_are_equal() {
            assertThat(Range.between(ONE, new BigDecimal("1.0")).isExact()).isTrue();
            assertThat(Range.between(ONE, ONE)).isEqualTo(Range.exact(ONE));
            assertThat(Range.between(ONE, TWO).isExact()).isFalse();
            assertThat(Range.between(ONE, TWO).likely()).isNull();
        }
    }

    @Test
    void a_reader_is_told_where_a_problem_is() {
        Problem problem = new Problem(Problem.Code.OUT_OF_BOUNDS, "a.b", null, "1", "2", null);
        assertThat(problem).hasToString("a.b: found 1, expected 2");
        assertThat(problem.at(new Problem.Place(3, 4))).hasToString("line 3, column 4: a.b: found 1, expected 2");
        assertThat(new Problem(Problem.Code.OUT_OF_BOUNDS, "", null, "x", "y", "z"))
                .hasToString("found x, expected y; did you mean z?");
        assertThat(new InvalidFactsException(List.of(problem, problem)))
                .hasMessage("a.b: found 1, expected 2\na.b: found 1, expected 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvalidFactsException(List.of()))
                .withMessageContaining("without a problem");
    }
}
