package com.example.checklist4j.benchmarks.peers;

import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;

/** YAVI: one validator of the project, with a violation for each thing that is wrong or not known. */
public final class Yavi implements Peer {
    private final List<Decision> decisions;
    private final Validator<Project> validator;

    /** With the decisions about one thing. Those about the whole project, or with joins, would be Java predicates and no YAVI. */
    public Yavi() {
        this(YaviRules.DECISIONS);
    }

    private Yavi(List<Decision> decisions) {
        this.decisions = decisions;
        this.validator = YaviRules.validator(decisions);
    }

    @Override
    public String name() {
        return "YAVI 0.17.0";
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Peer only(List<Decision> some) {
        return new Yavi(some);
    }

    @Override
    public Object prepare(Project project) {
        return project;
    }

    @Override
    public Object decide(Object project) {
        ConstraintViolations violations = validator.validate((Project) project);
        // a violation makes its text when it is asked for it, and the others are compared with their texts
        List<String> texts =
                violations.stream().map(ConstraintViolation::message).toList();
        return new Said(violations, texts);
    }

    @Override
    public Verdict[] verdicts(Object decided) {
        return Says.verdicts(
                decisions,
                ((Said) decided)
                        .violations().stream()
                                .map(each -> Says.of(each.messageKey()))
                                .toList());
    }

    @Override
    public boolean explains() {
        return true;
    }

    @Override
    public String remark() {
        return "comparisons are Java predicates";
    }

    private record Said(ConstraintViolations violations, List<String> texts) {}
}
