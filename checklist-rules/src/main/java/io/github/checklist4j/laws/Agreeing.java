package io.github.checklist4j.laws;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.OptionComparison;
import io.github.checklist4j.facts.OptionComparison.Option;
import io.github.checklist4j.facts.OptionComparisonBuilder;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.ProcessingBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes back what contradicts itself in a record that was made by chance: no project may hold it. */
final class Agreeing {
    private Agreeing() {}

    static Object made(Object record) {
        if (record instanceof Processing processing && processing.vehicle() == Vehicle.SINGLE) {
            return ProcessingBuilder.builder(processing).batchSize(null).build();
        }
        if (record instanceof CostLine line && line.quantity() != null && line.unitPrice() != null) {
            return CostLineBuilder.builder(line).amountPerMonth(null).build();
        }
        if (record instanceof OptionComparison comparison && comparison.options() != null) {
            return OptionComparisonBuilder.builder(comparison)
                    .options(named(comparison.options()))
                    .build();
        }
        return record;
    }

    /** Of two options with one name, the first. */
    private static List<Option> named(List<Option> options) {
        Set<String> names = new HashSet<>();
        List<Option> named = new ArrayList<>(options);
        named.removeIf(option -> option.name() != null && !names.add(option.name()));
        return named;
    }
}
