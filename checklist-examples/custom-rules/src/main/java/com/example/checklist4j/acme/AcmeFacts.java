package com.example.checklist4j.acme;

import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.OrderedFact;
import java.time.LocalDate;

/** Acme's own facts. They stand in the facts file under {@code extensions} of the record that they belong to. */
final class AcmeFacts {
    static final ExtensionKey<LocalDate> CONTRACT_UNTIL_KEY = new ExtensionKey<>("acme.contractUntil", LocalDate.class);

    /** The last day on which the contract with the other side is in force. */
    static final OrderedFact<Integration, LocalDate> CONTRACT_UNTIL =
            Fact.ordered(CONTRACT_UNTIL_KEY, Integration::extensions);

    private AcmeFacts() {}
}
