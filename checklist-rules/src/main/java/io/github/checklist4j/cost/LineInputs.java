package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the formula of a line reads. A flow or a fixed line may state an amount in place of a price and a quantity; a stock and a step
 * need both, because their quantity changes by itself. While the kind is unknown, the inputs are those of the plainest one, a fixed line.
 */
record LineInputs(
        Kind kind,
        Input price,
        Input quantity,
        Input growth,
        Input inflow,
        Input purge,
        Input allowance,
        Input packSize) {
    private static final Range<BigDecimal> ONE = Range.exact(BigDecimal.ONE);
    private static final Range<BigDecimal> NOTHING = Range.exact(BigDecimal.ZERO);

    static LineInputs of(CostLine line) {
        String path = CostPaths.line(line.id());
        Kind kind = line.kind() == null ? Kind.FIXED : line.kind();
        boolean amount = byAmount(line, kind);
        return new LineInputs(
                kind,
                Input.costingMore(path + ".unitPrice", amount ? ONE : line.unitPrice()),
                amount
                        ? Input.costingMore(path + ".amountPerMonth", line.amountPerMonth())
                        : Input.costingMore(path + ".quantity", line.quantity()),
                Growth.input(path + ".growthPerMonth", line.growthPerMonth()),
                Input.costingMore(path + ".inflow", line.inflow()),
                Input.costingLess(path + ".purge", line.purge()),
                Input.costingLess(path + ".allowance", allowance(line, kind, amount)),
                Input.costingLess(path + ".packSize", line.packSize()));
    }

    /** The inputs of so many units a month that grow. */
    static LineInputs flow(Input quantity, Input growth) {
        Input none = Input.costingMore("", NOTHING);
        return new LineInputs(Kind.FLOW, Input.costingMore("", ONE), quantity, growth, none, none, none, none);
    }

    /** Units count against it, an amount does not. Only a step has to say that there is none. */
    private static @Nullable Range<BigDecimal> allowance(CostLine line, Kind kind, boolean amount) {
        boolean none = amount || (line.allowance() == null && kind != Kind.STEP);
        return none ? NOTHING : line.allowance();
    }

    private static boolean byAmount(CostLine line, Kind kind) {
        if (kind == Kind.STOCK || kind == Kind.STEP || (line.unitPrice() != null && line.quantity() != null)) {
            return false;
        }
        return line.amountPerMonth() != null || (line.unitPrice() == null && line.quantity() == null);
    }

    /** Whether the line states a price and a quantity rather than an amount. */
    boolean byQuantity() {
        return quantity.path().endsWith(".quantity");
    }

    /** What decides the units of a month, without the price. */
    List<Input> ofUnits() {
        return switch (kind) {
            case FIXED -> List.of(quantity, allowance);
            case FLOW, STEP -> List.of(quantity, growth, allowance);
            case STOCK -> List.of(quantity, inflow, purge, growth, allowance);
        };
    }

    /** Everything that the formula reads, the price first. */
    List<Input> all() {
        Stream<Input> packs = kind == Kind.STEP ? Stream.of(packSize) : Stream.empty();
        return Stream.of(Stream.of(price), ofUnits().stream(), packs)
                .flatMap(inputs -> inputs)
                .toList();
    }

    List<String> unknown() {
        return all().stream()
                .filter(input -> input.fact() == null)
                .map(Input::path)
                .toList();
    }

    /** The paths of the inputs that a line states although its formula does not read them. */
    List<String> unused(CostLine line) {
        String path = CostPaths.line(line.id());
        Map<String, @Nullable Range<BigDecimal>> stated = new LinkedHashMap<>();
        stated.put(path + ".amountPerMonth", line.amountPerMonth());
        stated.put(path + ".quantity", line.quantity());
        stated.put(path + ".unitPrice", line.unitPrice());
        stated.put(path + ".packSize", line.packSize());
        stated.put(path + ".allowance", line.allowance());
        stated.put(path + ".inflow", line.inflow());
        stated.put(path + ".purge", line.purge());
        stated.put(path + ".growthPerMonth", line.growthPerMonth());
        stated.values().removeIf(fact -> fact == null);
        Stream<Input> read = byQuantity() ? all().stream() : all().stream().skip(1);
        read.filter(input -> byQuantity() || !input.equals(allowance)).forEach(input -> stated.remove(input.path()));
        return List.copyOf(stated.keySet());
    }
}
