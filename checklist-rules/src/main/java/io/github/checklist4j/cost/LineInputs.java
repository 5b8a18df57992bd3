package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the formula of a line reads. A flow or a fixed line may state an amount in place of a price and a quantity; a stock and a step
 * need both, because their quantity changes by itself. While the kind is unknown, the inputs are those of the plainest one, a fixed line.
 */
record LineInputs(
        Kind kind,
        Facts whichFormula,
        Input price,
        Input quantity,
        Input growth,
        Input inflow,
        Input purge,
        Input allowance,
        Input packSize,
        boolean byQuantity) {
    private static final Bound GROWTH = Bound.of(CostLine.class, "growthPerMonth");

    static LineInputs of(CostLine line, Assumptions assumptions) {
        Path path = path(line);
        Kind kind = line.kind() == null ? Kind.FIXED : line.kind();
        boolean amount = byAmount(line, kind);
        return new LineInputs(
                kind,
                line.kind() == null ? Facts.NONE : Facts.of(path.then("kind")),
                amount
                        ? Input.fixed(path.then("unitPrice"), BigDecimal.ONE)
                        : Input.of(path.then("unitPrice"), line.unitPrice()),
                amount
                        ? Input.of(path.then("amountPerMonth"), line.amountPerMonth())
                        : Input.of(path.then("quantity"), line.quantity()),
                growth(path.then("growthPerMonth"), line.growthPerMonth(), GROWTH),
                Input.of(path.then("inflow"), line.inflow()),
                Input.of(path.then("purge"), line.purge()),
                allowance(line, path.then("allowance"), amount, assumptions),
                Input.of(path.then("packSize"), line.packSize()),
                !amount);
    }

    static Path path(CostLine line) {
        return Path.of("costs.lines", line.id());
    }

    /** The inputs of so many units a month that grow. */
    static LineInputs flow(Input quantity, Input growth) {
        Input none = Input.fixed(Path.PROJECT, BigDecimal.ZERO);
        Input price = Input.fixed(Path.PROJECT, BigDecimal.ONE);
        return new LineInputs(Kind.FLOW, Facts.NONE, price, quantity, growth, none, none, none, none, true);
    }

    static Input growth(Path path, @Nullable Range<BigDecimal> fact, Bound bound) {
        return new Input(path, bound.of(fact, path), fact != null);
    }

    /** Units count against it, an amount does not. Only a step has to say that there is none. */
    private static Input allowance(CostLine line, Path path, boolean amount, Assumptions assumptions) {
        boolean none = amount
                || (line.allowance() == null
                        && line.kind() != Kind.STEP
                        && assumptions.of(null, path, "0", "all units are paid for unless an allowance is stated")
                                != null);
        return none ? Input.fixed(path, BigDecimal.ZERO) : Input.of(path, line.allowance());
    }

    private static boolean byAmount(CostLine line, Kind kind) {
        if (kind == Kind.STOCK || kind == Kind.STEP || (line.unitPrice() != null && line.quantity() != null)) {
            return false;
        }
        return line.amountPerMonth() != null || (line.unitPrice() == null && line.quantity() == null);
    }

    /** What decides the units of a month, without the price. */
    List<Input> ofUnits() {
        return switch (kind) {
            case FIXED -> List.of(quantity, allowance);
            case FLOW, STEP -> List.of(quantity, growth, allowance);
            case STOCK -> List.of(quantity, inflow, purge, growth, allowance);
        };
    }

    /** What decides what is paid for in a month, without the price. */
    Stream<Input> ofBilled() {
        return kind == Kind.STEP ? Stream.concat(ofUnits().stream(), Stream.of(packSize)) : ofUnits().stream();
    }

    /** Everything that the formula reads, the price first. */
    List<Input> all() {
        return Stream.concat(Stream.of(price), ofBilled()).toList();
    }

    Facts unknown() {
        return all().stream()
                .filter(input -> !input.isKnown())
                .map(input -> Facts.of(input.path()))
                .reduce(Facts.NONE, Facts::and);
    }
}
