package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.List;
import java.util.stream.Stream;

/** JsonLogic: an expression for each decision, over maps; it yields the name of the verdict. */
public final class JsonLogicPeer implements Peer {
    private final List<Decision> decisions;
    private final String[] rules;
    /** It keeps what it has parsed, by the text. */
    private final JsonLogic engine = new JsonLogic();

    /** Without joins, for within a list it sees the element alone, and without recursion and powers. */
    public JsonLogicPeer() {
        this(Stream.of(Decision.values())
                .filter(JsonLogicRules.ALL::containsKey)
                .toList());
    }

    private JsonLogicPeer(List<Decision> decisions) {
        this.decisions = decisions;
        this.rules = decisions.stream()
                .map(JsonLogicRules.ALL::get)
                .map(PlainFacts::withLimits)
                .toArray(String[]::new);
    }

    @Override
    public String name() {
        return "json-logic-java 1.1.0";
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Peer only(List<Decision> some) {
        return new JsonLogicPeer(some);
    }

    @Override
    public Object prepare(Project project) {
        return PlainFacts.of(project);
    }

    @Override
    public Object decide(Object facts) {
        Object[] results = new Object[rules.length];
        try {
            for (int i = 0; i < rules.length; i++) {
                results[i] = engine.apply(rules[i], facts);
            }
        } catch (JsonLogicException e) {
            throw new IllegalStateException(e);
        }
        return results;
    }

    @Override
    public Verdict[] verdicts(Object decided) {
        return Stream.of((Object[]) decided)
                .map(each -> Verdict.valueOf((String) each))
                .toArray(Verdict[]::new);
    }

    @Override
    public boolean explains() {
        return false;
    }
}
