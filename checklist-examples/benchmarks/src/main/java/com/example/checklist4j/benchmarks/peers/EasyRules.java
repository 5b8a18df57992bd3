package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Outcome;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.Iterator;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: a rule for each decision. The conditions are Java, here those of the floor; the engine gives order and dispatch. It knows
 * true and false alone, so the verdict is a fact that the condition leaves for the action.
 */
public final class EasyRules implements Peer {
    private static final String PROJECT = "project";
    private static final String SAID = "said";
    private static final int NAMED = 3;

    private final List<Decision> decisions;
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    /** With all decisions. */
    public EasyRules() {
        this(List.of(Decision.values()));
    }

    private EasyRules(List<Decision> decisions) {
        this.decisions = decisions;
        for (int i = 0; i < decisions.size(); i++) {
            rules.register(rule(decisions.get(i), i));
        }
    }

    private static Rule rule(Decision decision, int place) {
        return new RuleBuilder()
                .name(decision.rule())
                .description(decision.words())
                .priority(place)
                .when(facts -> isOpen(facts, decision, place))
                .then(facts -> explain(facts, decision, place))
                .build();
    }

    private static boolean isOpen(Facts facts, Decision decision, int place) {
        Outcome outcome = Floor.decide(facts.get(PROJECT), decision);
        Said said = facts.get(SAID);
        said.outcomes[place] = outcome;
        return outcome.verdict() != Verdict.SATISFIED;
    }

    private static void explain(Facts facts, Decision decision, int place) {
        Said said = facts.get(SAID);
        Outcome outcome = said.outcomes[place];
        StringBuilder text =
                new StringBuilder(outcome.verdict().name()).append(": ").append(decision.words());
        Iterator<String> subjects = outcome.subjects().keySet().iterator();
        for (int i = 0; i < NAMED && subjects.hasNext(); i++) {
            text.append(i == 0 ? ", not by " : ", ").append(subjects.next());
        }
        said.texts[place] = text.toString();
    }

    @Override
    public String name() {
        return "Easy Rules 4.1.0";
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Peer only(List<Decision> some) {
        return new EasyRules(some);
    }

    @Override
    public Object prepare(Project project) {
        return project;
    }

    @Override
    public Object decide(Object project) {
        Said said = new Said(decisions.size());
        Facts facts = new Facts();
        facts.put(PROJECT, project);
        facts.put(SAID, said);
        engine.fire(rules, facts);
        return said;
    }

    @Override
    public Verdict[] verdicts(Object decided) {
        Outcome[] outcomes = ((Said) decided).outcomes;
        Verdict[] verdicts = new Verdict[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            verdicts[i] = outcomes[i].verdict();
        }
        return verdicts;
    }

    @Override
    public boolean explains() {
        return true;
    }

    @Override
    public String remark() {
        return "conditions are the floor's own Java, so this is dispatch alone";
    }

    private static final class Said {
        private final Outcome[] outcomes;
        private final String[] texts;

        Said(int size) {
            outcomes = new Outcome[size];
            texts = new String[size];
        }
    }
}
