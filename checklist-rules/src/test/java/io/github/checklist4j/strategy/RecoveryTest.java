package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Requirements;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.rules.Subjects;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void is_met_when_every_link_is_as_fast_as_required() {
        assertThat(recovery(HOUR, HOUR, HOUR).isYes()).isTrue();
    }

    @Test
    void is_missed_when_one_link_is_slower() {
        Answer recovery = recovery(HOUR, HOUR, HOUR.plusSeconds(1));
        assertThat(recovery.isNo()).isTrue();
        assertThat(recovery.reasons())
                .flatExtracting(Reason::comparisons)
                .extracting(each -> each.seen().what() + " " + each.seen().value() + ", " + each.relation() + " "
                        + each.expected().value())
                .containsExactly(
                        "systems[erp].rto PT1H1S, is at most PT1H", "systems[erp].rpo PT1H1S, is at most PT1H");
    }

    @Test
    void is_open_where_a_link_says_nothing() {
        assertThat(recovery(HOUR, null, HOUR).open().paths())
                .containsExactly("platform.components[bus].rto", "platform.components[bus].rpo");
    }

    @Test
    void is_open_where_nothing_is_required() {
        assertThat(recovery(null, HOUR, HOUR).open().paths())
                .containsExactly("platform.requirements.rto", "platform.requirements.rpo");
    }

    @Test
    void needs_no_requirement_for_what_takes_no_time() {
        assertThat(recovery(null, Duration.ZERO, Duration.ZERO).isYes()).isTrue();
    }

    @Test
    void a_missed_link_decides_although_others_are_open() {
        assertThat(recovery(HOUR, null, Duration.ofHours(2)).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void is_open_where_the_way_is_unknown() {
        assertThat(recovery(way().via(null), HOUR, Duration.ofHours(2), HOUR)
                        .open()
                        .paths())
                .containsExactly("integrations[orders].via");
        assertThat(recovery(way().target(null), HOUR, HOUR, Duration.ofHours(2))
                        .open()
                        .paths())
                .containsExactly("integrations[orders].target");
    }

    @Test
    void is_met_whoever_receives_where_all_systems_are_as_fast_as_required() {
        assertThat(recovery(way().target(null), HOUR, HOUR, HOUR).isYes()).isTrue();
    }

    @Test
    void asks_nothing_of_an_end_where_nobody_stands() {
        assertThat(recovery(way().target(""), HOUR, HOUR, Duration.ofHours(2)).isYes())
                .isTrue();
        assertThat(recovery(way().source(""), HOUR, HOUR, HOUR).isYes()).isTrue();
    }

    @Test
    void does_not_look_at_the_second_way() {
        assertThat(recovery(way().via(List.of()).fallback(List.of("bus")), HOUR, Duration.ofHours(2), HOUR)
                        .isYes())
                .isTrue();
    }

    private static Answer recovery(Duration required, Duration bus, Duration erp) {
        return recovery(way(), required, bus, erp);
    }

    private static IntegrationBuilder way() {
        return IntegrationBuilder.builder()
                .id("orders")
                .source("sales")
                .target("erp")
                .via(List.of("bus"));
    }

    private static Answer recovery(IntegrationBuilder integration, Duration required, Duration bus, Duration erp) {
        Component component =
                ComponentBuilder.builder().id("bus").rto(bus).rpo(bus).build();
        Requirements requirements = new Requirements(null, null, null, required, required);
        return ResilienceRules.RECOVERS.judge(INTEGRATIONS
                .elements(Subjects.of(ProjectBuilder.builder()
                        .id("p")
                        .systems(List.of(system("sales", Duration.ZERO), system("erp", erp)))
                        .platform(new Platform(List.of(component), null, null, requirements, null))
                        .integrations(List.of(integration.build()))
                        .build()))
                .get(0));
    }

    private static ConnectedSystem system(String id, Duration time) {
        return ConnectedSystemBuilder.builder().id(id).rto(time).rpo(time).build();
    }
}
