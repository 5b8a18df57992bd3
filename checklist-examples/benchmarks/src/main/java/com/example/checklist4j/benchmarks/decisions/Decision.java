package com.example.checklist4j.benchmarks.decisions;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What everybody has to decide: the same 19 questions to the same facts. A question about "each" is NOT_APPLICABLE where there is none, and
 * where something holds for one and is not known of another, it is UNKNOWN.
 */
public enum Decision {
    R01("somebody owns changes", "changeControl.owner"),
    R02("there is a sponsor", "stakeholders[].role"),
    R03("the systems are listed", "systems"),
    R04("each system has an owner", "systems[].owner"),
    R05("both ends of each integration are systems with a purpose", "integrations[].source", "integrations[].target"),
    R06("each integration says whether the sender waits", "integrations[].style"),
    R07("what is asynchronous is durable", "integrations[].style", "integrations[].delivery.durable"),
    R08("each integration tries again", "integrations[].delivery.retry"),
    R09("what is asynchronous has a dead letter", "integrations[].style", "integrations[].delivery.deadLetter"),
    R10("what tries again is idempotent", "integrations[].delivery.retry", "integrations[].delivery.idempotent"),
    R11(
            "each integration stays within the published requests, execution time and concurrency",
            "integrations[].volume",
            "integrations[].processing"),
    R12("what is synchronous answers within its budget", "integrations[].style", "integrations[].timeliness"),
    R13("no field is sent that nobody needs", "integrations[].payload.fields[]"),
    R14(
            "each system that the first one reaches, or that reaches it, has a briefed owner",
            "systems[].owner",
            "integrations[].source",
            "integrations[].target",
            "stakeholders[].briefedOn"),
    R15("each integration is under test", "integrations[].id", "tests[].integrations"),
    R16("there are costs of all three kinds", "costs.lines[].lifecycle"),
    R17("each cost line says what it rests on", "costs.lines[].basis"),
    R18("the costs of five years, growth included, are within the budget", "costs.lines[]", "costs.budget"),
    R19("each integration says how much it carries", "integrations[].volume.recordsPerDay");

    /** The decisions that every peer can express. */
    public static final Set<Decision> COMMON = Set.copyOf(EnumSet.of(R06, R07, R08, R09, R10, R11, R12, R19));

    private final String words;
    private final List<String> reads;
    private final String task;
    private final String rule;
    private final String because;

    Decision(String words, String... reads) {
        this.words = words;
        this.reads = List.of(reads);
        this.task = "decision." + name().toLowerCase(Locale.ROOT);
        this.rule = "benchmark." + name().toLowerCase(Locale.ROOT);
        this.because = "it was agreed that " + words;
    }

    /**
     * What has to hold.
     *
     * @return the decision in words
     */
    public String words() {
        return words;
    }

    /**
     * The facts that it rests on.
     *
     * @return their paths
     */
    public List<String> reads() {
        return reads;
    }

    /**
     * The task that the library decides with it.
     *
     * @return the id of the task
     */
    public String task() {
        return task;
    }

    /**
     * The rule of the library that decides it.
     *
     * @return the id of the rule
     */
    public String rule() {
        return rule;
    }

    /**
     * Why it matters.
     *
     * @return the reason
     */
    public String because() {
        return because;
    }
}
