package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Elements that are none of those that were looked for, as one reason: how many they are, and by which of their facts.
 *
 * @param list the path of the list
 * @param wanted what was looked for, in words
 * @param nearly those that had to be asked
 * @param others those that were left out at a glance
 * @param alone whether there are no others
 */
record Unrelated(String list, Supplier<String> wanted, List<Answer> nearly, Index.Others others, boolean alone) {
    private static final int FEW = 5; // as many facts say for themselves which of them it is

    Ground ground() {
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
        String none = count == 0 ? "none" : "none of " + count + (alone ? "" : " others");
        return Comparison.of(Side.of(list, none), "that", Side.of(wanted.get()), sides);
    }
}
