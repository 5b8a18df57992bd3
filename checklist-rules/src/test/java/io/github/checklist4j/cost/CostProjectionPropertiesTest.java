package io.github.checklist4j.cost;

import static io.github.checklist4j.cost.CostFacts.POLICY;
import static io.github.checklist4j.cost.CostFacts.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CostProjectionPropertiesTest {
    /** The exact inputs of a line. */
    record Point(
            Kind kind,
            Lifecycle lifecycle,
            String currency,
            BigDecimal price,
            BigDecimal quantity,
            BigDecimal growth,
            BigDecimal first,
            BigDecimal second) {
        CostLine line(String id) {
            return CostLineBuilder.builder()
                    .id(id)
                    .kind(kind)
                    .lifecycle(lifecycle)
                    .currency(currency)
                    .unitPrice(Range.exact(price))
                    .quantity(Range.exact(quantity))
                    .growthPerMonth(Range.exact(growth))
                    .inflow(Range.exact(first))
                    .purge(Range.exact(second))
                    .allowance(Range.exact(first))
                    .packSize(Range.exact(second.add(BigDecimal.ONE)))
                    .build();
        }

        /** The cost of a month in euro, counted anew from the beginning. */
        BigDecimal cost(int month) {
            if (lifecycle == Lifecycle.INITIAL && month > 0) {
                return BigDecimal.ZERO;
            }
            BigDecimal factor = growth.add(BigDecimal.ONE).pow(month);
            BigDecimal used =
                    switch (kind) {
                        case FIXED -> quantity;
                        case FLOW, STEP -> quantity.multiply(factor);
                        case STOCK -> kept(month);
                    };
            BigDecimal paid = used.subtract(first).max(BigDecimal.ZERO); // the first is the allowance, too
            return (kind == Kind.STEP ? packs(paid) : paid)
                    .multiply(price)
                    .multiply(currency.equals("USD") ? number("0.9") : BigDecimal.ONE);
        }

        private BigDecimal packs(BigDecimal paid) {
            BigDecimal[] whole = paid.divideAndRemainder(second.add(BigDecimal.ONE));
            return whole[0].add(whole[1].signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO);
        }

        private BigDecimal kept(int month) {
            BigDecimal kept = quantity;
            for (int m = 0; m <= month; m++) {
                kept = kept.add(first.multiply(growth.add(BigDecimal.ONE).pow(m)))
                        .subtract(second);
                kept = kept.signum() < 0 ? BigDecimal.ZERO : kept;
            }
            return kept;
        }
    }

    @Property(tries = 200)
    void is_what_a_plain_loop_over_the_months_adds_up_to(
            @ForAll("points") @Size(max = 5) List<Point> points, @ForAll @IntRange(min = 1, max = 40) int horizon) {
        CostProjection projection = projection(points, horizon);

        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < horizon; month++) {
            BigDecimal cost = BigDecimal.ZERO;
            for (Point point : points) {
                cost = cost.add(point.cost(month));
            }
            sum = sum.add(cost);
            assertThat(projection.months().get(month)).isEqualTo(cents(cost));
            assertThat(projection.cumulated().get(month)).isEqualTo(cents(sum));
        }
        assertThat(projection.total()).isEqualTo(cents(sum));
    }

    @Property(tries = 200)
    void rises_with_price_quantity_and_growth(
            @ForAll("point") Point point,
            @ForAll("more") BigDecimal more,
            @ForAll @IntRange(min = 1, max = 30) int horizon) {
        BigDecimal before = total(point, horizon);

        assertThat(total(with(point, point.price.add(more), point.quantity, point.growth), horizon))
                .isGreaterThanOrEqualTo(before);
        assertThat(total(with(point, point.price, point.quantity.add(more), point.growth), horizon))
                .isGreaterThanOrEqualTo(before);
        assertThat(total(with(point, point.price, point.quantity, point.growth.add(more)), horizon))
                .isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 300)
    void what_is_learned_never_leads_outside_low_and_high(
            @ForAll("points") @Size(min = 1, max = 3) List<Point> points,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 15) int horizon) {
        List<CostLine> vague = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            vague.add(blurred(points.get(i).line("x" + i), random));
        }

        CostProjection exact = projection(points, horizon);
        CostProjection wide = project(vague, horizon);

        assertThat(wide.total().open().isEmpty()).isEqualTo(wide.total().isExact());
        assertWithin(wide.total(), exact.total().low());
        for (int month = 0; month < horizon; month++) {
            assertWithin(wide.months().get(month), exact.months().get(month).low());
        }
    }

    /** Months are worked out one by one, totals are not. */
    @Property(tries = 300)
    void the_total_is_what_the_months_come_to_with_the_same_facts(
            @ForAll("points") @Size(max = 4) List<Point> points,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 15) int horizon) {
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            lines.add(
                    random.nextBoolean()
                            ? blurred(points.get(i).line("x" + i), random)
                            : points.get(i).line("x" + i));
        }
        CostProjection projection = project(lines, horizon);
        Interval months = projection.cumulated().get(horizon - 1);

        assertThat(bounds(projection.total())).isEqualTo(bounds(months));
        assertThat(projection.total().open().paths())
                .containsExactlyInAnyOrderElementsOf(months.open().paths());
        assertThat(projection.total().facts().paths())
                .containsExactlyInAnyOrderElementsOf(months.facts().paths());
    }

    private static List<String> bounds(Interval amount) {
        return List.of(amount.low().toString(), String.valueOf(amount.likely()), String.valueOf(amount.high()));
    }

    @Property(tries = 100)
    void the_order_of_lines_and_rates_does_not_matter(
            @ForAll("points") @Size(min = 2, max = 5) List<Point> points, @ForAll Random random) {
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            lines.add(blurred(points.get(i).line("x" + i), random));
        }
        List<CostLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        Interval total = project(lines, 5).total();
        List<Costs.Rate> turned = List.of(rate("GBP", "1.2"), rate("USD", "0.9"));
        Interval other = CostProjection.of(costs(shuffled, 5).rates(turned).build(), POLICY)
                .total();

        assertThat(bounds(other)).isEqualTo(bounds(total));
        assertThat(other.open().paths())
                .containsExactlyInAnyOrderElementsOf(total.open().paths());
    }

    @Property(tries = 50)
    void the_largest_and_smallest_figures_stay_exact(
            @ForAll @IntRange(min = -18, max = 15) int price, @ForAll @IntRange(min = -18, max = 15) int quantity) {
        Point point = new Point(
                Kind.FLOW,
                Lifecycle.RUN,
                "EUR",
                BigDecimal.ONE.movePointRight(price),
                BigDecimal.ONE.movePointRight(quantity),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO);

        // 2^0 + ... + 2^599 = 2^600 - 1
        BigDecimal sum = BigDecimal.valueOf(2).pow(600).subtract(BigDecimal.ONE).movePointRight(price + quantity);
        assertThat(projection(List.of(point), 600).total()).isEqualTo(cents(sum));
    }

    @Provide
    Arbitrary<List<Point>> points() {
        return point().list();
    }

    @Provide
    Arbitrary<Point> point() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Lifecycle.class),
                        Arbitraries.of("EUR", "USD"),
                        decimal("0", "1000", 4),
                        decimal("0", "100000", 3),
                        decimal("-0.9", "2", 3),
                        decimal("0", "5000", 2),
                        decimal("0", "5000", 2))
                .as(Point::new);
    }

    @Provide
    Arbitrary<BigDecimal> more() {
        return decimal("0", "1", 4);
    }

    private static Arbitrary<BigDecimal> decimal(String min, String max, int scale) {
        return Arbitraries.bigDecimals().between(number(min), number(max)).ofScale(scale);
    }

    private static Point with(Point point, BigDecimal price, BigDecimal quantity, BigDecimal growth) {
        return new Point(
                point.kind, point.lifecycle, point.currency, price, quantity, growth, point.first, point.second);
    }

    private static BigDecimal total(Point point, int horizon) {
        return projection(List.of(point), horizon).total().low();
    }

    private static CostProjection projection(List<Point> points, int horizon) {
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            lines.add(points.get(i).line("x" + i));
        }
        return project(lines, horizon);
    }

    private static CostProjection project(List<CostLine> lines, int horizon) {
        return CostProjection.of(costs(lines, horizon).build(), POLICY);
    }

    private static CostsBuilder costs(List<CostLine> lines, int horizon) {
        return CostsBuilder.builder()
                .horizonMonths(horizon)
                .lines(lines)
                .currency("EUR")
                .rates(List.of(rate("USD", "0.9"), rate("GBP", "1.2")));
    }

    private static Costs.Rate rate(String currency, String rate) {
        return new Costs.Rate(currency, number(rate), null);
    }

    private static Interval cents(BigDecimal value) {
        return Interval.exactly(value.setScale(2, RoundingMode.HALF_EVEN));
    }

    private static void assertWithin(Interval amount, BigDecimal value) {
        assertThat(value).isGreaterThanOrEqualTo(amount.low());
        if (amount.high() != null) {
            assertThat(value).isLessThanOrEqualTo(amount.high());
        }
        if (amount.likely() != null) {
            assertThat(amount.likely()).isGreaterThanOrEqualTo(amount.low());
            assertThat(amount.high() == null || amount.likely().compareTo(amount.high()) <= 0)
                    .isTrue();
        }
    }

    /** The same line, of which somebody knows less: each input may be a range around its value, or unknown. */
    private static CostLine blurred(CostLine line, Random random) {
        return CostLineBuilder.builder(line)
                .kind(random.nextInt(8) == 0 ? null : line.kind())
                .lifecycle(random.nextInt(8) == 0 ? null : line.lifecycle())
                .unitPrice(blurred(line.unitPrice(), BigDecimal.ZERO, random))
                .quantity(blurred(line.quantity(), BigDecimal.ZERO, random))
                .growthPerMonth(blurred(line.growthPerMonth(), new BigDecimal("-0.9"), random))
                .inflow(blurred(line.inflow(), BigDecimal.ZERO, random))
                .purge(blurred(line.purge(), BigDecimal.ZERO, random))
                .allowance(
                        line.kind() == Kind.STEP
                                ? blurred(line.allowance(), BigDecimal.ZERO, random)
                                : line.allowance())
                .packSize(blurred(line.packSize(), number("0.000001"), random))
                .build();
    }

    private static Range<BigDecimal> blurred(Range<BigDecimal> exact, BigDecimal least, Random random) {
        BigDecimal value = exact.low();
        BigDecimal below =
                value.subtract(BigDecimal.valueOf(random.nextInt(100), 1)).max(least);
        BigDecimal above = value.add(BigDecimal.valueOf(random.nextInt(100), 1));
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Range.between(below, above);
            case 2 -> new Range<>(below, value, above);
            default -> exact;
        };
    }
}
