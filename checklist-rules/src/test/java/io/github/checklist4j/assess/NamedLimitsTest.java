package io.github.checklist4j.assess;

import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limit.Enforcement;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.report.HtmlReport;
import io.github.checklist4j.report.MarkdownReport;
import io.github.checklist4j.report.TextReport;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A limit that a result names comes with all that is known of it, whichever it is. */
class NamedLimitsTest {
    private static final Map<Enforcement, String> WORDS = Map.of(
            Enforcement.HARD, "more is refused",
            Enforcement.THROTTLE, "more is throttled",
            Enforcement.SLOW, "more is slow",
            Enforcement.CONTRACT, "held by contract alone",
            Enforcement.GUIDANCE, "guidance");
    private static final Rule<Project> ALL = rule("all")
            .decides("a.all")
            .cites(Limits.standard().all().stream().map(Limit::id).toArray(String[]::new))
            .require(judged("nothing is limited", List.of("integrations"), NamedLimitsTest::namesAll));
    private static final Assessor ASSESSOR = Assessor.of(
            new Checklist(
                    "c",
                    "Checklist",
                    List.of(new Area("a", "Area")),
                    List.of(new Task("a.all", "a", "title", "why", "what", List.of()))),
            List.of(ALL));
    private static final Assessment ASSESSMENT = assessment(List.of());
    private static final String DETAILS = TextReport.details(ASSESSMENT);

    private static Answer namesAll(Subject<Project> project) {
        Limits.standard().all().forEach(limit -> project.limit(limit.id()));
        return Answer.of(false, Facts.of("integrations"));
    }

    private static Assessment assessment(List<MeasuredLimit> measured) {
        return ASSESSOR.assess(ProjectBuilder.builder()
                .id("p")
                .integrations(List.of())
                .measuredLimits(measured)
                .build());
    }

    static List<Limit> limits() {
        return Limits.standard().all();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void says_in_text_what_its_data_say(Limit limit) {
        String line = DETAILS.lines()
                .filter(each -> each.contains("limit " + limit.id() + ":"))
                .findFirst()
                .orElseThrow();
        String value = String.format(Locale.ROOT, "%,d", limit.value().longValueExact());
        assertThat(line)
                .contains(
                        ": " + value + " " + limit.unit(),
                        "; by " + limit.scope() + ";",
                        "; " + WORDS.get(limit.enforcement()) + ";",
                        Boolean.TRUE.equals(limit.mayChange()) ? "; may change;" : "; not said whether it may change;",
                        "; " + limit.source() + ", " + limit.sourceDate());
        if (limit.window() != null) {
            assertThat(line).contains(" in " + limit.window() + ";");
        }
        if (limit.note() != null) {
            assertThat(line).contains(limit.note().replaceAll("\\.$", ""));
        }
    }

    @Test
    void says_in_json_what_its_data_say() {
        ChecklistJson json = ChecklistJson.standard();
        assertThat(json.read(json.write(ASSESSMENT), Assessment.class).limits())
                .extracting(LimitUse::id)
                .containsExactlyElementsOf(limits().stream().map(Limit::id).toList());
        assertThat(json.read(json.write(ASSESSMENT), Assessment.class).limits()).allSatisfy(use -> {
            Limit limit = Limits.standard().get(use.id());
            assertThat(use.value()).isEqualByComparingTo(limit.value());
            assertThat(use.window())
                    .isEqualTo(limit.window() == null ? null : limit.window().toString());
            assertThat(use.enforcement()).isEqualTo(limit.enforcement().name());
            assertThat(use.mayChange()).isEqualTo(limit.mayChange());
            assertThat(List.of(use.unit(), use.scope(), use.source(), use.sourceDate()))
                    .containsExactly(limit.unit(), limit.scope(), limit.source(), limit.sourceDate());
            assertThat(use.note()).isEqualTo(limit.note());
            assertThat(use.overridden()).isFalse();
        });
    }

    @Test
    void is_said_in_the_other_views_as_well() {
        for (Limit limit : limits()) {
            assertThat(MarkdownReport.of(ASSESSMENT)).contains(limit.id());
            assertThat(HtmlReport.of(ASSESSMENT)).contains(limit.id());
        }
    }

    @Test
    void that_was_measured_says_so_and_by_whom_and_keeps_unit_and_note() {
        MeasuredLimit measured = new MeasuredLimit(
                "dataverse.batch", BigDecimal.valueOf(250), LocalDate.of(2020, 11, 6), "error text of the service");
        LimitUse use = assessment(List.of(measured)).limits().stream()
                .filter(each -> each.id().equals("dataverse.batch"))
                .findFirst()
                .orElseThrow();
        assertThat(use.overridden()).isTrue();
        assertThat(use.value()).isEqualByComparingTo("250");
        assertThat(List.of(use.unit(), use.source(), use.sourceDate()))
                .containsExactly("records", "error text of the service", "2020-11-06");
        assertThat(Objects.requireNonNull(use.note())).contains("250 was enforced at times");
    }
}
