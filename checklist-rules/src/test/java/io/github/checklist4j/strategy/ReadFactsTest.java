package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.strategy.SchemaFacts.SchemaFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the rules of a task say that they read is what they read: a fact that makes a difference when it is forgotten is named. */
class ReadFactsTest {
    private static final int PROJECTS = Integer.getInteger("laws.projects", 20);
    private static final int FACTS = 40;
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(ASSESSOR);

    @Test
    void names_each_fact_by_itself() {
        assertThat(unnamed(ASSESSOR)).isEmpty();
    }

    private static Set<String> unnamed(Assessor assessor) {
        Set<String> unnamed = new TreeSet<>();
        for (long seed = 0; seed < PROJECTS; seed++) {
            Project project = GENERATOR.any(seed);
            Assessment before = assessor.assess(project);
            List<String> facts = new ArrayList<>(FactTree.known(project));
            Collections.shuffle(facts, new Random(seed));
            for (String fact : facts.subList(0, Math.min(FACTS, facts.size()))) {
                Project without = without(project, fact);
                String general = fact.replaceAll("(?s)\\[.*?](?=\\.|$)", "[]");
                for (TaskResult result : assessor.assess(without).tasks()) {
                    TaskResult old = before.task(result.id()).orElseThrow();
                    if (differs(old, result) && !isNamed(general, reads(result.id()))) {
                        unnamed.add(result.id() + ": " + general);
                    }
                }
            }
        }
        return unnamed;
    }

    private static Project without(Project project, String fact) {
        try {
            return FactTree.with(project, fact, null);
        } catch (IllegalArgumentException contradiction) {
            return project;
        }
    }

    /** What anybody signs or waives is read for every task. */
    private static boolean differs(TaskResult one, TaskResult other) {
        return one.verdict() != Verdict.NOT_APPLICABLE
                && other.verdict() != Verdict.NOT_APPLICABLE
                && one.verdict() != Verdict.WAIVED
                && other.verdict() != Verdict.WAIVED
                && (one.verdict() != other.verdict() || !one.findings().equals(other.findings()));
    }

    private static Set<String> reads(String task) {
        return ASSESSOR.rules(task).stream()
                .flatMap(rule -> rule.reads().stream())
                .collect(Collectors.toSet());
    }

    /** The lists to which references lead. */
    private static final Map<String, String> LISTS = SchemaFacts.all().stream()
            .filter(fact -> fact.component().refers() != null)
            .collect(Collectors.toMap(
                    SchemaFact::path, fact -> String.valueOf(fact.component().refers())));

    /** A list is named with what stands in it, and with what refers to it. */
    private static boolean isNamed(String fact, Set<String> reads) {
        return fact.startsWith("waivers")
                || fact.startsWith("outOfScope")
                || fact.startsWith("attestations")
                || reads.contains(fact)
                || reads.stream().anyMatch(read -> read.startsWith(fact + "[].") || fact.equals(LISTS.get(read)));
    }
}
