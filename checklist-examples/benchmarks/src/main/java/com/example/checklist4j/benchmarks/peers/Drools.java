package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Drools: rules in DRL, compiled to its executable model; a session for each project, and a line for each activation. */
public final class Drools implements Peer {
    private final List<Decision> decisions;
    private final KieBase rules;

    /** With all decisions. */
    public Drools() {
        this(Stream.of(Decision.values()).toList());
    }

    private Drools(List<Decision> decisions) {
        this.decisions = decisions;
        this.rules = new KieHelper()
                .addContent(DroolsRules.drl(decisions), ResourceType.DRL)
                .build(ExecutableModelProject.class);
    }

    @Override
    public String name() {
        return "Drools 10.2.0";
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Peer only(List<Decision> some) {
        return new Drools(some);
    }

    @Override
    public Object prepare(Project project) {
        return Inserted.of(project, decisions);
    }

    @Override
    public Object decide(Object facts) {
        Activations said = new Activations();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("said", said);
            for (Object each : (List<?>) facts) {
                session.insert(each);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
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
}
