package io.github.checklist4j.facts;

import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.OptionComparison.Option;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.internal.Quoted;
import io.github.checklist4j.internal.Visible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements of one record that cannot all be true. Each of them is a problem at its own place: nobody knows which one is the mistake. */
final class Contradictions {
    private Contradictions() {}

    /** The problems of the record itself, not of what it holds, with paths from the record down. */
    static List<Problem> of(Object record) {
        if (record instanceof Processing processing) {
            return of(processing);
        }
        if (record instanceof CostLine line) {
            return of(line);
        }
        return record instanceof OptionComparison comparison && comparison.options() != null
                ? of(comparison.options())
                : List.of();
    }

    private static List<Problem> of(Processing processing) {
        Range<BigDecimal> batch = processing.batchSize();
        if (processing.vehicle() != Vehicle.SINGLE
                || batch == null
                || batch.low().compareTo(BigDecimal.ONE) <= 0) {
            return List.of();
        }
        return List.of(
                contradiction("batchSize", shown(batch), "1, for the vehicle is SINGLE"),
                contradiction("vehicle", "SINGLE", "a vehicle that carries a batch of " + shown(batch)));
    }

    /** A flow or a fixed line states an amount, or a price and a quantity; who states all three has to mean the same. */
    private static List<Problem> of(CostLine line) {
        Range<BigDecimal> amount = line.amountPerMonth();
        Range<BigDecimal> quantity = line.quantity();
        Range<BigDecimal> price = line.unitPrice();
        boolean byUnits = line.kind() == Kind.FLOW || line.kind() == Kind.FIXED;
        if (!byUnits || amount == null || quantity == null || price == null) {
            return List.of();
        }
        Range<BigDecimal> product = product(quantity, line.allowance(), price);
        if (product.high().compareTo(amount.low().subtract(rounding(amount.low()))) >= 0
                && product.low().compareTo(amount.high().add(rounding(amount.high()))) <= 0) {
            return List.of();
        }
        return List.of(
                contradiction("amountPerMonth", shown(amount), "what quantity and unitPrice make: " + shown(product)),
                contradiction(
                        "quantity",
                        shown(quantity) + " at a unitPrice of " + shown(price),
                        "what makes amountPerMonth: " + shown(amount)));
    }

    private static Range<BigDecimal> product(
            Range<BigDecimal> quantity, @Nullable Range<BigDecimal> allowance, Range<BigDecimal> price) {
        Range<BigDecimal> free = allowance == null ? Range.exact(BigDecimal.ZERO) : allowance;
        return Range.between(
                paid(quantity.low(), free.high()).multiply(price.low()),
                paid(quantity.high(), free.low()).multiply(price.high()));
    }

    private static BigDecimal paid(BigDecimal quantity, BigDecimal free) {
        return quantity.subtract(free).max(BigDecimal.ZERO);
    }

    /** Behind the point an amount has as many digits as somebody cared for; those before it are meant: 100 is not 20. */
    private static BigDecimal rounding(BigDecimal amount) {
        return amount.stripTrailingZeros().ulp().min(BigDecimal.ONE);
    }

    /** An option counts once, however often it is named. */
    private static List<Problem> of(List<Option> options) {
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            String name = options.get(i).name();
            if (name != null && !Visible.nothingOf(name) && !seen.add(name)) {
                problems.add(problem(
                        Code.REPEATED,
                        "options[" + i + "].name",
                        Quoted.of(name) + " a second time",
                        "each option once"));
            }
        }
        return problems;
    }

    private static Problem contradiction(String path, String found, String expected) {
        return problem(Code.CONTRADICTION, path, found, expected);
    }

    private static Problem problem(Code code, String path, String found, String expected) {
        return new Problem(code, path, null, found, expected, null);
    }

    private static String shown(Range<BigDecimal> range) {
        String low = shown(range.low());
        String high = shown(range.high());
        return low.equals(high) ? low : low + "–" + high;
    }

    private static String shown(BigDecimal number) {
        return number.scale() > 40 || number.scale() < -40
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
