package com.example.checklist4j.benchmarks.peers;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** The decisions in DRL: for each some patterns of what is wrong, and some of what is not known. */
final class DroolsRules {
    private static final String HEAD = """
            package com.example.checklist4j.benchmarks.drools
            import com.example.checklist4j.benchmarks.decisions.Arithmetic
            import com.example.checklist4j.benchmarks.peers.Activations
            import com.example.checklist4j.benchmarks.peers.Inserted.Tested
            import com.example.checklist4j.benchmarks.peers.PeerFacts
            import io.github.checklist4j.facts.ConnectedSystem
            import io.github.checklist4j.facts.CostLine
            import io.github.checklist4j.facts.Delivery
            import io.github.checklist4j.facts.Integration
            import io.github.checklist4j.facts.MessageStyle
            import io.github.checklist4j.facts.Payload
            import io.github.checklist4j.facts.PlannedTest
            import io.github.checklist4j.facts.Project
            import io.github.checklist4j.facts.Stakeholder
            global Activations said
            """;

    private static final String REACHED = """
            declare Reached
              id : String
              down : boolean
            end
            rule "R14 first" when
              Project(systems != null, integrations != null, !systems.isEmpty(), $first : systems.get(0).id)
            then insert(new Reached($first, true)); insert(new Reached($first, false)); end
            rule "R14 down" when
              Reached(down == true, $id : id)
              Integration(source == $id, target != null, $next : target)
              not Reached(down == true, id == $next)
            then insert(new Reached($next, true)); end
            rule "R14 up" when
              Reached(down == false, $id : id)
              Integration(target == $id, source != null, $next : source)
              not Reached(down == false, id == $next)
            then insert(new Reached($next, false)); end
            """;

    private static final String KINDS = """
            Project(costs != null, costs.lines != null)
            accumulate(CostLine(lifecycle != null, $kind : lifecycle); $kinds : collectSet($kind))
            $open : java.util.List() from collect(CostLine(lifecycle == null))
            eval(%s)
            """;

    private static final String REQUESTS = "$i : Integration(PeerFacts.requestsAllowed(this) == %s)";
    private static final String EXECUTION = "$i : Integration(PeerFacts.executionAllowed(this) == %s)";

    private DroolsRules() {}

    static String drl(List<Decision> decisions) {
        return HEAD + decisions.stream().map(DroolsRules::rules).collect(Collectors.joining());
    }

    private static String rules(Decision decision) {
        Patterns patterns = patterns(decision);
        StringBuilder drl = new StringBuilder(decision == Decision.R14 ? REACHED : "");
        patterns.wrong().forEach(each -> rule(drl, decision, NOT_SATISFIED, each));
        patterns.open().forEach(each -> rule(drl, decision, UNKNOWN, each));
        if (isOnIntegrations(decision)) {
            rule(drl, decision, UNKNOWN, "Project(integrations == null)");
        }
        return drl.toString();
    }

    private static boolean isOnIntegrations(Decision decision) {
        return decision.reads().stream().anyMatch(each -> each.startsWith("integrations"));
    }

    private static void rule(StringBuilder drl, Decision decision, Verdict verdict, String when) {
        String subject = when.contains("$i : ") ? "$i.id()" : "\"the project\"";
        drl.append("rule \"%s %d\" when\n%s\nthen said.add(\"%s\", %s); end%n"
                .formatted(decision, drl.length(), when, new Says(decision, verdict).code(), subject));
    }

    private static Patterns patterns(Decision decision) {
        return switch (decision) {
            case R01 ->
                wrong("Project(changeControl != null, changeControl.owner != null, changeControl.owner.isBlank())")
                        .open("Project(changeControl == null || changeControl.owner == null)");
            case R02 -> wrong("""
                    Project(stakeholders != null)
                    not Stakeholder(role == Stakeholder.Role.SPONSOR)
                    not Stakeholder(role == null)""").open("Project(stakeholders == null)", """
                    Project(stakeholders != null)
                    not Stakeholder(role == Stakeholder.Role.SPONSOR)
                    exists Stakeholder(role == null)""");
            case R03 -> wrong("Project(systems != null) not ConnectedSystem()").open("Project(systems == null)");
            case R04 ->
                wrong("$i : ConnectedSystem(owner != null, owner.isBlank())")
                        .open("$i : ConnectedSystem(owner == null)", "Project(systems == null)");
            case R05 -> ends();
            case R06 -> wrong().open("$i : Integration(style == null)");
            case R07 -> whereStyleIs("ASYNCHRONOUS", "delivery.durable");
            case R08 ->
                wrong("$i : Integration(delivery != null, delivery.retry == Delivery.Retry.NONE)")
                        .open("$i : Integration(delivery == null || delivery.retry == null)");
            case R09 -> whereStyleIs("ASYNCHRONOUS", "delivery.deadLetter");
            case R10 -> wrong("""
                    $i : Integration(delivery != null, delivery.retry != null, delivery.retry != Delivery.Retry.NONE,
                                     delivery.idempotent == false)""").open("$i : Integration(delivery == null)", """
                    $i : Integration(delivery != null, delivery.retry == null, delivery.idempotent != true)""", """
                    $i : Integration(delivery != null, delivery.retry != null, delivery.retry != Delivery.Retry.NONE,
                                     delivery.idempotent == null)""");
            case R11 ->
                wrong(
                                REQUESTS.formatted("false"),
                                EXECUTION.formatted("false"),
                                "$i : Integration(processing != null, processing.maxInFlight != null,"
                                        + " processing.maxInFlight.low > Arithmetic.CONCURRENCY)")
                        .open(
                                REQUESTS.formatted("null"),
                                EXECUTION.formatted("null"),
                                "$i : Integration(processing == null || processing.maxInFlight == null)",
                                "$i : Integration(processing != null, processing.maxInFlight != null,"
                                        + " processing.maxInFlight.high > Arithmetic.CONCURRENCY)");
            case R12 -> wrong("""
                    $i : Integration(style == MessageStyle.SYNCHRONOUS, PeerFacts.withinBudget(this) == false)""").open("""
                    $i : Integration(style == MessageStyle.SYNCHRONOUS, PeerFacts.withinBudget(this) == null)""", """
                    $i : Integration(style == null, PeerFacts.withinBudget(this) != true)""");
            case R13 -> wrong("""
                    $i : Integration(payload != null, payload.fields != null, $fields : payload.fields)
                    exists Payload.Field(sent == true, neededFor != null, neededFor.isEmpty()) from $fields""").open("$i : Integration(payload == null || payload.fields == null)", """
                    $i : Integration(payload != null, payload.fields != null, $fields : payload.fields)
                    exists Payload.Field(sent == null || neededFor == null, sent != false,
                                         neededFor == null || neededFor.isEmpty()) from $fields""");
            case R14 -> briefed();
            case R15 -> wrong("""
                    Project(tests != null)
                    $i : Integration($id : id)
                    not Tested(integration == $id)
                    not PlannedTest(integrations == null)""").open("Project(tests == null)", """
                    $i : Integration($id : id)
                    not Tested(integration == $id)
                    exists PlannedTest(integrations == null)""");
            case R16 ->
                wrong(KINDS.formatted("$kinds.size() + $open.size() < CostLine.Lifecycle.values().length"))
                        .open(
                                "Project(costs == null || costs.lines == null)",
                                KINDS.formatted("$kinds.size() < CostLine.Lifecycle.values().length"
                                        + " && $kinds.size() + $open.size() >= CostLine.Lifecycle.values().length"));
            case R17 -> wrong().open("$i : CostLine(basis == null)", "Project(costs == null || costs.lines == null)");
            case R18 -> wrong("""
                    Project(costs != null, costs.lines != null, costs.budget != null, $budget : costs.budget.amount)
                    $lines : java.util.List() from collect(CostLine())
                    eval(Arithmetic.fiveYearCost($lines).compareTo($budget) > 0)""").open("Project(costs == null || costs.lines == null || costs.budget == null)");
            case R19 -> wrong().open("$i : Integration(volume == null || volume.recordsPerDay == null)");
        };
    }

    private static Patterns ends() {
        String known = "$i : Integration(%1$s != null, $end : %1$s) exists ConnectedSystem(id == $end, %2$s)";
        String blank = "purpose != null, purpose.isBlank()";
        return wrong(known.formatted("source", blank), known.formatted("target", blank))
                .open(
                        "$i : Integration(source == null || target == null)",
                        "Project(systems == null) exists Integration()",
                        known.formatted("source", "purpose == null"),
                        known.formatted("target", "purpose == null"));
    }

    private static Patterns whereStyleIs(String style, String fact) {
        return wrong("$i : Integration(style == MessageStyle.%s, delivery != null, %s == false)".formatted(style, fact))
                .open(
                        "$i : Integration(style == MessageStyle.%s, delivery == null || %s == null)"
                                .formatted(style, fact),
                        "$i : Integration(style == null, delivery == null || %s != true)".formatted(fact));
    }

    private static Patterns briefed() {
        String reached = "$i : ConnectedSystem($id : id, owner %s) exists Reached(id == $id)";
        String owned = reached.formatted("!= null, owner != \"\", $owner : owner");
        return wrong(
                        reached.formatted("== \"\""),
                        owned + " exists Stakeholder(id == $owner, briefedOn != null, briefedOn.isEmpty())")
                .open(
                        "Project(systems == null)",
                        reached.formatted("== null"),
                        owned + " not Stakeholder(id == $owner, briefedOn != null)");
    }

    private static Patterns wrong(String... patterns) {
        return new Patterns(List.of(patterns), List.of());
    }

    private record Patterns(List<String> wrong, List<String> open) {
        Patterns open(String... patterns) {
            return new Patterns(wrong, List.of(patterns));
        }
    }
}
