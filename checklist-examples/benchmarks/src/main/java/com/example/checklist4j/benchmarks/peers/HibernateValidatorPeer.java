package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Hibernate Validator: constraints on the records, mapped in code, with a violation for each thing that is wrong or not known. */
public final class HibernateValidatorPeer implements Peer {
    private final List<Decision> decisions;
    private final Validator validator;

    /** With the decisions about one thing. Those about the whole project, or with joins, would be Java and no constraints. */
    public HibernateValidatorPeer() {
        this(ValidatorMapping.DECISIONS);
    }

    private HibernateValidatorPeer(List<Decision> decisions) {
        this.decisions = decisions;
        this.validator = new ValidatorMapping(decisions).validator();
    }

    @Override
    public String name() {
        return "Hibernate Validator 9.1.6.Final";
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Peer only(List<Decision> some) {
        return new HibernateValidatorPeer(some);
    }

    @Override
    public Object prepare(Project project) {
        return project;
    }

    @Override
    public Object decide(Object project) {
        return validator.validate(project);
    }

    @Override
    public Verdict[] verdicts(Object decided) {
        List<Says> said = new ArrayList<>();
        for (Object violation : (Set<?>) decided) {
            said.add(Says.of(((ConstraintViolation<?>) violation).getMessage()));
        }
        return Says.verdicts(decisions, said);
    }

    @Override
    public boolean explains() {
        return true;
    }

    @Override
    public String remark() {
        return "conditional constraints and comparisons are Java predicates";
    }
}
