package com.example.checklist4j.acme;

import io.github.checklist4j.assess.ChecklistExtension;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.strategy.StandardParameters;
import java.math.BigDecimal;
import java.util.List;

/** The door of this jar: {@code META-INF/services} names it, and so does {@code module-info} for those who use modules. */
public final class AcmeExtension implements ChecklistExtension {
    static final String AREA = "acme";
    static final String CONTRACTS = "acme.contracts-in-force";

    /** More careful than the default of 0.80. */
    private static final BigDecimal HEADROOM = new BigDecimal("0.70");

    @Override
    public String id() {
        return "acme";
    }

    @Override
    public List<Area> areas() {
        return List.of(new Area(AREA, "What Acme asks for"));
    }

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                CONTRACTS,
                AREA,
                "Each integration is covered by a contract with whoever runs the other side",
                "Nobody answers a call about an interface whose contract has ended.",
                "Write the end of the contract into the facts, and renew it in time.",
                List.of("https://intranet.acme.example/integration-policy")));
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(ContractRules.CONTRACT_IN_FORCE, AcmeRules.NO_NIGHTLY_SYNC);
    }

    @Override
    public Parameters parameters(Parameters parameters) {
        return parameters.with(StandardParameters.HEADROOM, HEADROOM);
    }

    @Override
    public List<ExtensionKey<?>> facts() {
        return List.of(AcmeFacts.CONTRACT_UNTIL_KEY);
    }
}
