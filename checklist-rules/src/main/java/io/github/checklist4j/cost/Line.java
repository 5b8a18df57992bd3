package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of an estimate, what its formula reads, and questions to it. A flow or a fixed line may state an amount in place of a price and a
 * quantity; a stock and a step need both, because their quantity changes by itself. While the kind is unknown, the formula is the plainest
 * one, that of a fixed line.
 *
 * @param fact the line as stated
 * @param path where it stands
 * @param whichFormula the fact that says which formula counts
 * @param byQuantity whether price and quantity count, and not an amount
 */
record Line(
        CostLine fact,
        Path path,
        Facts whichFormula,
        boolean byQuantity,
        Input price,
        Input quantity,
        Input growth,
        Input inflow,
        Input purge,
        Input allowance,
        Input packSize) {
    /** Where the lines stand. */
    static final Path ALL = Path.of("costs.lines");

    private static final Bound GROWTH = Bound.of(CostLine.class, "growthPerMonth");

    /** The lines of an estimate, {@code null} while they are unknown. */
    static @Nullable List<Line> of(Costs costs, Assumptions assumptions) {
        List<CostLine> lines = costs.lines();
        return lines == null
                ? null
                : lines.stream().map(line -> of(line, assumptions)).toList();
    }

    private static Line of(CostLine line, Assumptions assumptions) {
        Path path = path(line);
        boolean byQuantity = isByQuantity(line);
        Path price = path.then("unitPrice");
        return new Line(
                line,
                path,
                line.kind() == null ? Facts.NONE : Facts.of(path.then("kind")),
                byQuantity,
                byQuantity ? Input.of(price, line.unitPrice()) : Input.fixed(price, BigDecimal.ONE),
                byQuantity
                        ? Input.of(path.then("quantity"), line.quantity())
                        : Input.of(path.then("amountPerMonth"), line.amountPerMonth()),
                Input.of(path.then("growthPerMonth"), line.growthPerMonth(), GROWTH),
                Input.of(path.then("inflow"), line.inflow()),
                Input.of(path.then("purge"), line.purge()),
                allowance(line, path.then("allowance"), byQuantity, assumptions),
                Input.of(path.then("packSize"), line.packSize()));
    }

    static Path path(CostLine line) {
        return Path.of("costs.lines", line.id());
    }

    private static boolean isByQuantity(CostLine line) {
        boolean needsBoth = line.kind() == Kind.STOCK || line.kind() == Kind.STEP;
        boolean both = line.unitPrice() != null && line.quantity() != null;
        boolean neither = line.unitPrice() == null && line.quantity() == null;
        return needsBoth || both || (line.amountPerMonth() == null && !neither);
    }

    /** Units count against it, an amount does not. Only a step has to say that there is none. */
    private static Input allowance(CostLine line, Path path, boolean byQuantity, Assumptions assumptions) {
        boolean none = !byQuantity
                || (line.allowance() == null
                        && line.kind() != Kind.STEP
                        && assumptions.of(null, path, "0", "all units are paid for unless an allowance is stated")
                                != null);
        return none ? Input.fixed(path, BigDecimal.ZERO) : Input.of(path, line.allowance());
    }

    /** The kind whose formula counts. */
    Kind kind() {
        return fact.kind() == null ? Kind.FIXED : fact.kind();
    }

    /** What decides the units of a month, without the price. */
    List<Input> ofUnits() {
        return switch (kind()) {
            case FIXED -> List.of(quantity, allowance);
            case FLOW, STEP -> List.of(quantity, growth, allowance);
            case STOCK -> List.of(quantity, inflow, purge, growth, allowance);
        };
    }

    /** Everything that the formula reads, the price first. */
    List<Input> inputs() {
        Stream<Input> packs = kind() == Kind.STEP ? Stream.of(packSize) : Stream.of();
        return Stream.of(Stream.of(price), ofUnits().stream(), packs)
                .flatMap(inputs -> inputs)
                .toList();
    }

    Facts unknown() {
        return Input.unknown(inputs());
    }

    /** What is paid for so many units or packs. Where the price is nothing, only that and the formula decide. */
    Interval cost(Interval billed) {
        if (fact.kind() == null) {
            Facts open = Facts.of(path.then("kind")).and(unknown());
            return Interval.between(BigDecimal.ZERO, null, null, Facts.NONE, open);
        }
        Interval stated = price.value();
        return stated.restingOn(stated.facts().and(whichFormula), stated.open()).timesExactly(billed);
    }

    Answer isIn(Group group) {
        return Answer.is(fact.group(), group, path.then("group"));
    }

    Answer isInitial() {
        return Answer.is(fact.lifecycle(), Lifecycle.INITIAL, path.then("lifecycle"));
    }

    /** That it is of the kind that is stated. */
    Answer isOfItsKind() {
        return Answer.is(kind(), kind(), path.then("kind"));
    }

    /** Whether the line costs more from month to month. */
    Answer grows() {
        return isInitial().not().and(growsWhileItRuns());
    }

    private Answer growsWhileItRuns() {
        Kind kind = fact.kind();
        if (kind == null || kind == Kind.FIXED) {
            return Words.known(kind, path.then("kind"), any -> false, "is", "one that grows");
        }
        return (kind == Kind.STOCK ? inflow.isAboveZero("units/month") : growth.isAboveZero("share/month"))
                .because(isOfItsKind());
    }
}
