package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is open of several alternatives, beside what rules out the others. */
final class Alternatives extends Answer {
    private final Answer open;
    private final List<Answer> ruledOut;

    private Alternatives(Answer open, List<Answer> ruledOut) {
        super(open.verdict());
        this.open = open;
        this.ruledOut = ruledOut;
    }

    static Answer of(Answer open, Answer[] all) {
        List<Answer> ruledOut = new ArrayList<>(0);
        for (Answer answer : all) { // no stream: most of what is open is not told
            if (answer.isNo()) {
                ruledOut.add(answer);
            }
        }
        return ruledOut.isEmpty() ? open : new Alternatives(open, ruledOut);
    }

    @Override
    public Facts open() {
        return open.open();
    }

    /** What is stated and rules out the others is shown; the verdict does not rest on it. */
    @Override
    public List<Basis> bases() {
        List<Ground> seen = ruledOut.stream()
                .flatMap(answer -> answer.bases().stream().limit(1))
                .flatMap(basis -> basis.grounds().stream())
                .filter(ground -> ground.words() != null && !ground.facts().isEmpty())
                .map(ground -> new Ground(
                        Facts.NONE, Facts.NONE, ground.words(), ground.given() || isBrief(ground.comparison())))
                .toList();
        List<Basis> bases = open.bases();
        if (seen.isEmpty()) {
            return bases;
        }
        Basis inCase = new Basis(seen, null);
        return bases.isEmpty()
                ? List.of(inCase)
                : bases.stream().map(basis -> basis.and(inCase)).toList();
    }

    /** What something is says enough by itself; a quantity, or what is held against another fact, does not. */
    private static boolean isBrief(Comparison said) {
        return said.expected().what().isEmpty() && !Negation.isOfQuantities(said.relation());
    }

    /** What is seen so far of what is open; mere cases are told together, behind the rest. */
    static List<Basis> told(List<Basis> bases) {
        List<Basis> told = new ArrayList<>();
        Set<Ground> cases = new LinkedHashSet<>();
        for (Basis basis : bases) {
            if (basis.grounds().stream().allMatch(Ground::given)) {
                cases.addAll(basis.grounds());
            } else {
                told.add(basis);
            }
        }
        if (!cases.isEmpty()) {
            told.add(new Basis(List.copyOf(cases), null));
        }
        return told;
    }

    @Override
    public List<Suggestion> suggestions() {
        return open.suggestions();
    }
}
