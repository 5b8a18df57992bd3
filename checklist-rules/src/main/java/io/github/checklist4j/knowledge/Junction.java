package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several answers that have to hold together, or of which one has to. */
final class Junction extends Answer {
    private final Answer[] parts; // those that have the verdict of the whole
    private final boolean oneSuffices; // for this verdict
    private @Nullable Basis ofMany; // once somebody has asked: very many are shared by who rests on them
    private @Nullable List<Suggestion> changes; // so are these

    private Junction(Verdict verdict, Answer[] parts, boolean oneSuffices) {
        super(verdict);
        this.parts = parts;
        this.oneSuffices = oneSuffices;
    }

    /**
     * The conjunction or the disjunction.
     *
     * @param answers the parts; nobody else has this array
     * @param ofNone the verdict where there is no part, which each part that has the other one overrules
     */
    static Answer of(Answer[] answers, Verdict ofNone) {
        if (answers.length < 2) {
            return answers.length == 0 ? Answer.of(ofNone == Verdict.SATISFIED) : answers[0];
        }
        Verdict verdict = ofNone;
        boolean same = true;
        for (Answer answer : answers) {
            same &= answer.verdict() == answers[0].verdict();
            verdict = ofNone == Verdict.SATISFIED ? verdict.and(answer.verdict()) : verdict.or(answer.verdict());
        }
        Answer[] parts = same ? answers : having(verdict, answers);
        return parts.length == 1 && verdict != ofNone ? parts[0] : new Junction(verdict, parts, verdict != ofNone);
    }

    /** No stream, for conditions stand in conditions many hundred deep. */
    private static Answer[] having(Verdict verdict, Answer[] answers) {
        int count = 0;
        for (Answer answer : answers) {
            count += answer.verdict() == verdict ? 1 : 0;
        }
        Answer[] having = new Answer[count];
        int next = 0;
        for (Answer answer : answers) {
            if (answer.verdict() == verdict) {
                having[next++] = answer;
            }
        }
        return having;
    }

    @Override
    public Facts open() {
        return isUnknown() ? Facts.all(Arrays.asList(parts), Answer::open) : Facts.NONE;
    }

    @Override
    public List<Basis> bases() {
        List<Basis> bases = new ArrayList<>();
        if (oneSuffices || isUnknown()) {
            for (Answer part : parts) {
                bases.addAll(part.bases());
            }
            return bases;
        }
        Basis known = ofMany;
        if (known == null) {
            known = together();
            ofMany = parts.length > Crowd.FEW ? known : null;
        }
        return List.of(known);
    }

    private Basis together() {
        List<Ground> together = new ArrayList<>();
        String remedy = null;
        for (Answer part : parts) {
            Basis basis = part.bases().get(0);
            together.addAll(basis.grounds());
            remedy = remedy == null ? basis.remedy() : remedy;
        }
        return new Basis(Crowd.of(together), remedy);
    }

    @Override
    public List<Suggestion> suggestions() {
        List<Suggestion> known = changes;
        if (known == null) {
            Set<Suggestion> each = new LinkedHashSet<>();
            for (Answer part : parts) {
                each.addAll(part.suggestions());
            }
            known = List.copyOf(each);
            changes = parts.length > Crowd.FEW ? known : null;
        }
        return known;
    }
}
