package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;

/** Evrete: rules of its builder with conditions that it compiles; a session for each project, and a line for each activation. */
public final class Evrete implements Peer {
    private final List<Decision> decisions;
    private final Knowledge rules;

    /** With what a rule can say that matches facts that are there: it has no negation, no quantifier and no sum. */
    public Evrete() {
        this(EvreteRules.DECISIONS);
    }

    private Evrete(List<Decision> decisions) {
        this.decisions = decisions;
        this.rules = EvreteRules.knowledge(decisions);
    }

    @Override
    public String name() {
        return "Evrete 4.0.3";
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Peer only(List<Decision> some) {
        return new Evrete(some);
    }

    @Override
    public Object prepare(Project project) {
        return Inserted.of(project, decisions);
    }

    @Override
    public Object decide(Object facts) {
        Activations said = new Activations();
        StatelessSession session = rules.newStatelessSession().set(EvreteRules.SAID, said);
        session.insert((Iterable<?>) facts);
        session.fire();
        return said;
    }

    @Override
    public Verdict[] verdicts(Object decided) {
        return ((Activations) decided).verdicts(decisions);
    }

    @Override
    public boolean explains() {
        return true;
    }

    @Override
    public String remark() {
        return "conditions are compiled Java; R13 is a Java predicate";
    }
}
