package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PointTest {
    private static final Fact OPEN = Fact.between(BigDecimal.ONE, BigDecimal.TEN, "x.open");
    private static final Fact EXACT = Fact.exactly(BigDecimal.TEN, "x.exact");

    @Test
    void a_formula_may_read_an_open_fact_as_often_as_it_likes() {
        Interval squared = Estimate.of(at -> at.up(OPEN).multiply(at.up(OPEN)));

        assertThat(squared).isEqualTo(new Interval(BigDecimal.ONE, BigDecimal.valueOf(100), squared.open()));
        assertThat(squared.open()).containsExactly("x.open");
    }

    @Test
    void a_formula_that_rises_and_falls_with_an_open_fact_is_refused_for_its_bounds_would_be_wrong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Estimate.of(at -> at.up(OPEN).add(at.down(OPEN))))
                .withMessageContaining("x.open");
    }

    @Test
    void a_fact_that_is_known_may_be_read_either_way() {
        assertThat(Estimate.of(at -> at.up(EXACT).add(at.down(EXACT))))
                .isEqualTo(Interval.exactly(BigDecimal.valueOf(20)));
        Point noting = Point.most().noting(Point.newNotes());
        assertThat(noting.up(EXACT).add(noting.down(EXACT))).isEqualByComparingTo("20");
    }
}
