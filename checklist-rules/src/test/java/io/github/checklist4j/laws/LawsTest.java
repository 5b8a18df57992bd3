package io.github.checklist4j.laws;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.NAME;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.Breach.Law;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The laws have to find what breaks them. */
class LawsTest {
    private static final Checklist CHECKLIST = new Checklist(
            "c", "c", List.of(new Area("a", "a")), List.of(new Task("a.t", "a", "title", "why", "what", List.of())));
    private static final ProjectGenerator GENERATOR =
            ProjectGenerator.with(List.of("a.t"), List.of("l"), List.of("service-bus-standard"));

    private static List<Law> broken(Condition<Project> requirement) {
        Assessor assessor =
                Assessor.of(CHECKLIST, List.of(rule("r").decides("a.t").require(requirement)));
        Laws laws = Laws.of(assessor, GENERATOR);
        return LongStream.range(0, 30)
                .mapToObj(seed -> laws.breaches(GENERATOR.project(seed, 0.7), seed))
                .filter(breaches -> !breaches.isEmpty())
                .findFirst()
                .map(breaches -> breaches.stream().map(Breach::law).distinct().toList())
                .orElse(List.of());
    }

    private static Condition<Project> own(Function<Subject<Project>, Explanation> judge) {
        return new Condition<>() {
            @Override
            public String text() {
                return "own";
            }

            @Override
            public List<String> reads() {
                return List.of("name");
            }

            @Override
            public Explanation explain(Subject<Project> subject) {
                return judge.apply(subject);
            }
        };
    }

    @Test
    void are_kept_by_a_sound_rule() {
        assertThat(broken(allOf(NAME.isStated(), INTEGRATIONS.isNotEmpty()))).isEmpty();
    }

    @Test
    void notice_a_rule_that_takes_unknown_for_no() {
        assertThat(broken(own(subject ->
                        Explanation.decided(Verdict.of(subject.value().name() != null), "own"))))
                .contains(Law.KNOWLEDGE_ONLY_SHARPENS);
    }

    @Test
    void notice_a_missing_fact_that_makes_no_difference() {
        assertThat(broken(own(subject -> subject.value().name() == null
                        ? Explanation.unknown("own", List.of("name", "scopeChangedOn"))
                        : Explanation.decided(Verdict.of(!subject.value().name().isEmpty()), "own"))))
                .contains(Law.MISSING_FACTS_ARE_RELEVANT);
    }

    @Test
    void notice_missing_facts_that_decide_nothing() {
        assertThat(broken(own(subject -> Explanation.unknown("own", List.of("name")))))
                .contains(Law.MISSING_FACTS_SUFFICE);
    }

    @Test
    void notice_a_rule_that_throws() {
        assertThat(broken(condition("throws", NAME, name -> {
                    throw new IllegalStateException("broken");
                })))
                .contains(Law.NO_ERROR);
    }

    @Test
    void notice_a_rule_that_changes_its_mind() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(broken(own(subject -> Explanation.decided(Verdict.of(calls.incrementAndGet() % 3 == 0), "own"))))
                .contains(Law.SAME_RESULT);
    }

    @Test
    void notice_a_rule_that_looks_at_the_first_element_only() {
        assertThat(broken(condition(
                        "first integration is integrations0",
                        INTEGRATIONS,
                        list -> list.isEmpty() || list.get(0).id().equals("integrations0"))))
                .contains(Law.ORDER_DOES_NOT_MATTER);
    }

    @Test
    void shrink_what_they_find() {
        Assessor assessor =
                Assessor.of(CHECKLIST, List.of(rule("r").decides("a.t").require(condition("throws", NAME, name -> {
                    throw new IllegalStateException("broken");
                }))));
        Breach breach = Laws.of(assessor, GENERATOR).breaches(GENERATOR.project(1, 1), 1).stream()
                .filter(each -> each.law() == Law.NO_ERROR)
                .findFirst()
                .orElseThrow();
        assertThat(breach.project().integrations()).isNull();
        assertThat(breach.project().name()).isNotNull();
    }

    @Test
    void generated_projects_are_the_same_for_the_same_seed() {
        assertThat(GENERATOR.project(7, 0.5)).isEqualTo(GENERATOR.project(7, 0.5));
        assertThat(GENERATOR.project(7, 0.5)).isNotEqualTo(GENERATOR.project(8, 0.5));
    }
}
