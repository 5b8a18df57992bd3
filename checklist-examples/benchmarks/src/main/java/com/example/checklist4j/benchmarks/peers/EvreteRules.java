package com.example.checklist4j.benchmarks.peers;

import static com.example.checklist4j.benchmarks.decisions.Decision.*;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import com.example.checklist4j.benchmarks.decisions.Arithmetic;
import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.Objects;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.builders.RuleSetBuilder;

/** The decisions as rules of Evrete. Beware: its conditions are Java, so {@code ==} between texts compares references. */
final class EvreteRules {
    static final String SAID = "said";
    static final List<Decision> DECISIONS =
            List.of(R01, R03, R04, R05, R06, R07, R08, R09, R10, R11, R12, R13, R17, R19);

    private static final String IS_ASYNCHRONOUS = "$i.style == MessageStyle.ASYNCHRONOUS";
    private static final String IS_SYNCHRONOUS = "$i.style == MessageStyle.SYNCHRONOUS";
    private static final String IS_OPEN = "$i.style == null";
    private static final String RETRIES = "$i.retry != null && $i.retry != Delivery.Retry.NONE";

    private final RuleSetBuilder<Knowledge> rules;

    private EvreteRules(RuleSetBuilder<Knowledge> rules) {
        this.rules = rules;
    }

    static Knowledge knowledge(List<Decision> decisions) {
        Knowledge knowledge = new KnowledgeService()
                .newKnowledge()
                .addImport(Arithmetic.class)
                .addImport(Delivery.class)
                .addImport(MessageStyle.class)
                .addImport(Objects.class)
                .configureTypes(EvreteTypes::declare);
        EvreteRules rules = new EvreteRules(knowledge.builder());
        decisions.forEach(rules::add);
        return rules.rules.build();
    }

    private void add(Decision decision) {
        switch (decision) {
            case R01 -> {
                about(Project.class, R01, NOT_SATISFIED, "$i.owner != null && $i.owner.isBlank()");
                about(Project.class, R01, UNKNOWN, "$i.owner == null");
            }
            case R03 -> {
                about(Project.class, R03, NOT_SATISFIED, "$i.systems != null && $i.systems.isEmpty()");
                about(Project.class, R03, UNKNOWN, "$i.systems == null");
            }
            case R04 -> {
                about(ConnectedSystem.class, R04, NOT_SATISFIED, "$i.owner != null && $i.owner.isBlank()");
                about(ConnectedSystem.class, R04, UNKNOWN, "$i.owner == null");
                about(Project.class, R04, UNKNOWN, "$i.systems == null");
            }
            case R17 -> {
                about(CostLine.class, R17, UNKNOWN, "$i.basis == null");
                about(Project.class, R17, UNKNOWN, "$i.lines == null");
            }
            default -> {
                about(Project.class, decision, UNKNOWN, "$i.integrations == null");
                integration(decision);
            }
        }
    }

    private void integration(Decision decision) {
        switch (decision) {
            case R05 -> ends();
            case R06 -> open(R06, IS_OPEN);
            case R07 -> where(R07, IS_ASYNCHRONOUS, IS_OPEN, "durable");
            case R08 -> {
                wrong(R08, "$i.retry == Delivery.Retry.NONE");
                open(R08, "$i.retry == null");
            }
            case R09 -> where(R09, IS_ASYNCHRONOUS, IS_OPEN, "deadLetter");
            case R10 -> where(R10, RETRIES, "$i.retry == null", "idempotent");
            case R11 -> capacity();
            case R12 -> where(R12, IS_SYNCHRONOUS, IS_OPEN, "withinBudget");
            case R13 -> {
                wrong(R13, "$i.sentForNothing");
                open(R13, "$i.fieldsUnclear");
            }
            case R19 -> open(R19, "$i.recordsPerDay == null");
            default -> throw new IllegalArgumentException(decision.name());
        }
    }

    private void ends() {
        for (String end : List.of("$i.source", "$i.target")) {
            open(R05, end + " == null");
            join(end, NOT_SATISFIED, "$s.purpose != null && $s.purpose.isBlank()");
            join(end, UNKNOWN, "$s.purpose == null");
        }
        rules.newRule("R05 systems " + UNKNOWN)
                .forEach("$i", Integration.class, "$p", Project.class)
                .where("$p.systems == null")
                .execute(context -> say(context, R05, UNKNOWN));
    }

    private void join(String end, Verdict verdict, String condition) {
        rules.newRule("R05 " + end + " " + verdict)
                .forEach("$i", Integration.class, "$s", ConnectedSystem.class)
                .where(condition)
                .where("Objects.equals(%s, $s.id)".formatted(end))
                .execute(context -> say(context, R05, verdict));
    }

    private void capacity() {
        for (String fact : List.of("requestsAllowed", "executionAllowed")) {
            wrong(R11, "Boolean.FALSE.equals($i.%s)".formatted(fact));
            open(R11, "$i.%s == null".formatted(fact));
        }
        wrong(R11, "$i.leastInFlight != null && $i.leastInFlight.compareTo(Arithmetic.CONCURRENCY) > 0");
        open(R11, "$i.mostInFlight == null || $i.mostInFlight.compareTo(Arithmetic.CONCURRENCY) > 0");
    }

    /** Something is asked for where a guard holds, and it is fine if it is there where the guard is not known. */
    private void where(Decision decision, String guard, String guardUnknown, String fact) {
        wrong(decision, guard, "Boolean.FALSE.equals($i.%s)".formatted(fact));
        open(decision, guard, "$i.%s == null".formatted(fact));
        open(decision, guardUnknown, "!Boolean.TRUE.equals($i.%s)".formatted(fact));
    }

    private void wrong(Decision decision, String... conditions) {
        about(Integration.class, decision, NOT_SATISFIED, conditions);
    }

    private void open(Decision decision, String... conditions) {
        about(Integration.class, decision, UNKNOWN, conditions);
    }

    private void about(Class<?> type, Decision decision, Verdict verdict, String... conditions) {
        rules.newRule(decision + " " + String.join(", ", conditions))
                .forEach("$i", type)
                .where(conditions)
                .execute(context -> say(context, decision, verdict));
    }

    private static void say(RhsContext context, Decision decision, Verdict verdict) {
        Activations said = context.getRuntime().get(SAID);
        said.add(new Says(decision, verdict).code(), EvreteTypes.id(context.getObject("$i")));
    }
}
