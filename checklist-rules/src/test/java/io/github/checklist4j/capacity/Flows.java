package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Flows of which every fact is known. */
class Flows extends DomainContextBase {
    @Provide
    Arbitrary<Flow> flows() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 5_000_000),
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(-20, 30))
                .as((records, batch, perRecord, users, servers, growth) -> new Flow(
                        Flow.exact(records),
                        Flow.exact(batch),
                        perRecord,
                        Flow.exact(users),
                        Flow.exact(servers),
                        Range.exact(BigDecimal.valueOf(growth, 2)),
                        Vehicle.BATCH));
    }
}
