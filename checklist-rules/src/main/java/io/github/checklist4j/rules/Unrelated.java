package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Elements that are none of those that were looked for, as one reason: how many they are, and by which of their facts. */
final class Unrelated implements Source {
    private static final int FEW = 5; // as many facts say for themselves which of them it is

    private final String list;
    private final Supplier<String> wanted;
    private final List<Answer> nearly;
    private final Index.Others others;
    private final String among;

    private Unrelated(String list, Supplier<String> wanted, List<Answer> nearly, Index.Others others, String among) {
        this.list = list;
        this.wanted = wanted;
        this.nearly = nearly;
        this.others = others;
        this.among = among;
    }

    /**
     * That none is the one.
     *
     * @param list the path of the list
     * @param wanted what was looked for, in words
     * @param nearly those that had to be asked
     * @param others those that were left out at a glance
     * @param alone whether there are no others
     */
    static Answer answer(
            String list, Supplier<String> wanted, List<Answer> nearly, Index.Others others, boolean alone) {
        return Answer.late(Verdict.NOT_SATISFIED, new Unrelated(list, wanted, nearly, others, alone ? "" : " others"));
    }

    @Override
    public Ground ground() {
        Facts facts = Facts.NONE;
        Map<String, Integer> causes = new LinkedHashMap<>();
        for (Answer each : nearly) {
            facts = facts.and(each.facts());
            each.facts()
                    .paths(1)
                    .forEach(path -> causes.merge(path.substring(path.lastIndexOf("].") + 2), 1, Integer::sum));
        }
        if (others.count() > 0) {
            facts = facts.and(others.facts().get());
            causes.merge(others.fact(), others.count(), Integer::sum);
        }
        return new Ground(facts.isEmpty() ? Facts.of(list) : facts, () -> said(causes));
    }

    private Comparison said(Map<String, Integer> causes) {
        int count = nearly.size() + others.count();
        Side[] sides = (count > FEW ? causes : Map.<String, Integer>of())
                .entrySet().stream()
                        .map(cause -> Side.of("by " + cause.getKey(), cause.getValue()))
                        .toArray(Side[]::new);
        return Comparison.of(
                Side.of(list, count == 0 ? "none" : "none of " + count + among), "that", Side.of(wanted.get()), sides);
    }

    @Override
    public Facts open() {
        return Facts.NONE;
    }
}
