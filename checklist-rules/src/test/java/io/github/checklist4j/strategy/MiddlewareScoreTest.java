package io.github.checklist4j.strategy;

import static io.github.checklist4j.platform.PlatformFacts.NO;
import static io.github.checklist4j.platform.PlatformFacts.YES;
import static io.github.checklist4j.platform.PlatformFacts.integration;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.system;
import static io.github.checklist4j.strategy.MiddlewareRules.CRITERIA;
import static io.github.checklist4j.strategy.MiddlewareRules.IS_ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Decision.Choice;
import io.github.checklist4j.facts.DecisionBuilder;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.DesignBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.platform.MiddlewareScore;
import io.github.checklist4j.rules.Subject;
import io.github.checklist4j.rules.Subjects;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiddlewareScoreTest {
    private static final List<ConnectedSystem> TWO_IN_THE_CLOUD =
            List.of(system("a", Kind.DATAVERSE, Hosting.CLOUD), system("b", Kind.OTHER, Hosting.CLOUD));

    @Test
    void nothing_speaks_for_middleware_between_two_systems_in_the_cloud() {
        MiddlewareScore score = score(plain());
        assertThat(score.points()).hasSize(CRITERIA.size()).allSatisfy(NO);
        assertThat(score.low()).isZero();
        assertThat(score.high()).isZero();
        assertThat(score.asked()).containsExactly(Choice.DIRECT_CONNECTORS);
    }

    @Nested
    class A_point_is_given_for {
        @Test
        void the_third_system() {
            List<ConnectedSystem> three = new ArrayList<>(TWO_IN_THE_CLOUD);
            three.add(system("c", Kind.OTHER, Hosting.CLOUD));
            MiddlewareScore open = score(project(three, plain().build(), quiet()));
            assertThat(given(open)).isEmpty();
            assertThat(open.points().get(0))
                    .satisfies(open("systems[a].standalone", "systems[b].standalone", "systems[c].standalone"));
            three.replaceAll(each ->
                    ConnectedSystemBuilder.builder(each).standalone(false).build());
            MiddlewareScore score = score(project(three, plain().build(), quiet()));
            assertThat(given(score)).containsExactly("several systems");
        }

        @Test
        void a_system_on_premises() {
            List<ConnectedSystem> systems =
                    List.of(system("a", Kind.DATAVERSE, Hosting.CLOUD), system("b", Kind.OTHER, Hosting.ON_PREMISES));
            MiddlewareScore score = score(project(systems, plain().build(), quiet()));
            assertThat(given(score)).containsExactly("on premises system");
            assertThat(score.points().get(1).facts().paths()).containsExactly("systems[b].hosting");
        }

        @Test
        void a_transformation_and_several_receivers() {
            MiddlewareScore score = score(plain().design(DesignBuilder.builder()
                    .transforms(true)
                    .oneToMany(true)
                    .build()));
            assertThat(given(score)).containsExactly("transformation", "one to many");
            assertThat(score.points().get(2).facts().paths()).containsExactly("integrations[i].design.transforms");
        }

        @Test
        void a_receiver_that_may_be_down() {
            assertThat(given(score(plain().delivery(DeliveryBuilder.builder()
                            .receiverMayBeDown(true)
                            .orderingNeeded(false)
                            .lossTolerated(true)
                            .build()))))
                    .containsExactly("receiver may be down");
        }

        @ParameterizedTest
        @CsvSource({"true, true, true", "false, false, true", "false, true, false", "true, false, true"})
        void an_order_that_matters_or_a_loss_that_is_not_tolerated(boolean order, boolean loss, boolean point) {
            MiddlewareScore score = score(plain().delivery(DeliveryBuilder.builder()
                    .receiverMayBeDown(false)
                    .orderingNeeded(order)
                    .lossTolerated(loss)
                    .build()));
            assertThat(given(score).contains("order or no loss")).isEqualTo(point);
        }

        @Test
        void a_central_audit() {
            Decision audit =
                    DecisionBuilder.builder().centralAuditDemanded(true).build();
            MiddlewareScore score = score(project(TWO_IN_THE_CLOUD, plain().build(), audit));
            assertThat(given(score)).containsExactly("central audit");
        }
    }

    @Nested
    class The_peak {
        @ParameterizedTest
        @CsvSource({"2400, NOT_SATISFIED", "2401, SATISFIED"})
        void is_above_the_receiver_or_not(String recordsPerDay, String verdict) {
            // 2,400 a day in 8 hours with a peak of 2 is 600 an hour
            assertThat(peak(recordsPerDay, "8", "2", "600").verdict()).hasToString(verdict);
        }

        @Test
        void is_open_where_a_part_of_it_is_unknown() {
            assertThat(peak("2400", null, "2", "600")).satisfies(open("integrations[i].volume.activeHours"));
            assertThat(peak("2400", "8", null, "600")).satisfies(open("integrations[i].volume.peakFactor"));
            assertThat(peak(null, "8", "2", "600")).satisfies(open("integrations[i].volume.recordsPerDay"));
            assertThat(peak("2400", "8", "2", null))
                    .satisfies(open("integrations[i].processing.receiverRecordsPerHour"));
        }

        @Test
        void is_above_the_receiver_whatever_the_unknown_parts_are() {
            // never less than the even spread over the day: 24,000 / 24
            assertThat(peak("24000", null, null, "999")).satisfies(YES);
            assertThat(peak("24000", null, null, "1000").verdict()).hasToString("UNKNOWN");
        }

        @Test
        void of_nothing_is_never_too_much() {
            assertThat(peak("0", null, null, null)).satisfies(NO);
        }

        private Answer peak(String recordsPerDay, String hours, String factor, String receiver) {
            Integration integration = plain().volume(
                            new Volume(range(recordsPerDay), range(hours), range(factor), null, null, null))
                    .processing(ProcessingBuilder.builder()
                            .receiverRecordsPerHour(range(receiver))
                            .build())
                    .build();
            return score(project(TWO_IN_THE_CLOUD, integration, quiet()))
                    .points()
                    .get(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, DIRECT_CONNECTORS",
        "1, DIRECT_CONNECTORS",
        "2, MESSAGING_SERVICE",
        "3, MESSAGING_SERVICE",
        "4, MIDDLEWARE_AND_MESSAGING",
    })
    void a_score_asks_for_a_choice(int points, Choice choice) {
        assertThat(score(scoring(points)).asked()).containsExactly(choice);
    }

    @Nested
    class A_decision {
        @Test
        void may_be_more_than_is_asked_for_but_not_less() {
            assertThat(reached(2, Choice.DIRECT_CONNECTORS, false)).satisfies(NO);
            assertThat(reached(2, Choice.MESSAGING_SERVICE, false)).satisfies(YES);
            assertThat(reached(2, Choice.MIDDLEWARE, false)).satisfies(YES);
            assertThat(reached(4, Choice.MIDDLEWARE, false)).satisfies(NO);
            assertThat(reached(4, Choice.MIDDLEWARE_AND_MESSAGING, false)).satisfies(YES);
        }

        @Test
        void may_be_less_where_that_was_accepted() {
            assertThat(reached(4, Choice.DIRECT_CONNECTORS, true)).satisfies(YES);
            assertThat(reached(4, Choice.DIRECT_CONNECTORS, null))
                    .satisfies(open("platform.decision.acceptedDeviation"));
        }

        @Test
        void that_is_missing_does_not_matter_where_nothing_is_asked_for() {
            assertThat(enough(scoring(0), decided())).satisfies(YES);
            assertThat(enough(scoring(4), decided()))
                    .satisfies(open("platform.decision.choice", "platform.decision.acceptedDeviation"));
        }

        @Test
        void is_open_while_points_decide() {
            IntegrationBuilder open =
                    plain().design(DesignBuilder.builder().transforms(true).build());
            assertThat(score(open).asked()).containsExactly(Choice.DIRECT_CONNECTORS, Choice.MESSAGING_SERVICE);
            assertThat(enough(open, decided().choice(Choice.DIRECT_CONNECTORS).acceptedDeviation(false)))
                    .satisfies(open("integrations[i].design.oneToMany"));
            assertThat(enough(open, decided().choice(Choice.MESSAGING_SERVICE))).satisfies(YES);
        }

        private Answer reached(int points, Choice choice, Boolean accepted) {
            return enough(scoring(points), decided().choice(choice).acceptedDeviation(accepted));
        }

        private Answer enough(IntegrationBuilder integration, DecisionBuilder decision) {
            return IS_ENOUGH.judge(subject(project(TWO_IN_THE_CLOUD, integration.build(), decision.build())));
        }

        private DecisionBuilder decided() {
            return DecisionBuilder.builder().centralAuditDemanded(false);
        }
    }

    @Test
    void lists_that_nobody_wrote_are_open() {
        MiddlewareScore score = score(ProjectBuilder.builder().id("p").build());
        assertThat(score.low()).isZero();
        assertThat(score.high()).isEqualTo(8);
        assertThat(score.points())
                .extracting(point -> point.open().toString())
                .containsExactly(
                        "[systems]",
                        "[systems]",
                        "[integrations]",
                        "[integrations]",
                        "[integrations]",
                        "[integrations]",
                        "[integrations]",
                        "[platform.decision.centralAuditDemanded]");
    }

    @Test
    void refuses_a_policy_in_which_messaging_is_asked_for_after_middleware() {
        assertThatIllegalArgumentException().isThrownBy(() -> MiddlewareScore.of(List.of(), 5, 4));
        assertThat(MiddlewareScore.of(List.of(), 4, 4).messagingScore()).isEqualTo(4);
    }

    /** A score of so many points: transformation, one to many, receiver may be down, order. */
    private static IntegrationBuilder scoring(int points) {
        return plain().design(DesignBuilder.builder()
                        .transforms(points >= 1)
                        .oneToMany(points >= 2)
                        .build())
                .delivery(DeliveryBuilder.builder()
                        .receiverMayBeDown(points >= 3)
                        .orderingNeeded(points >= 4)
                        .lossTolerated(true)
                        .build());
    }

    private static MiddlewareScore score(IntegrationBuilder integration) {
        return score(project(TWO_IN_THE_CLOUD, integration.build(), quiet()));
    }

    private static MiddlewareScore score(Project project) {
        Subject<Project> subject = subject(project);
        return MiddlewareScore.of(
                CRITERIA.stream().map(criterion -> criterion.judge(subject)).toList(), 2, 4);
    }

    private static Subject<Project> subject(Project project) {
        return Subjects.of(
                project,
                StandardParameters.SCORE_SYSTEMS,
                StandardParameters.MESSAGING_SCORE,
                StandardParameters.MIDDLEWARE_SCORE);
    }

    private static List<String> given(MiddlewareScore score) {
        return IntStream.range(0, CRITERIA.size())
                .filter(i -> score.points().get(i).isYes())
                .mapToObj(i -> CRITERIA.get(i).text())
                .toList();
    }

    private static Decision quiet() {
        return DecisionBuilder.builder().centralAuditDemanded(false).build();
    }

    private static IntegrationBuilder plain() {
        return integration("i")
                .design(DesignBuilder.builder()
                        .transforms(false)
                        .oneToMany(false)
                        .build())
                .volume(new Volume(range("0"), null, null, null, null, null))
                .delivery(DeliveryBuilder.builder()
                        .receiverMayBeDown(false)
                        .orderingNeeded(false)
                        .lossTolerated(true)
                        .build());
    }

    private static Project project(List<ConnectedSystem> systems, Integration integration, Decision decision) {
        return ProjectBuilder.builder()
                .id("p")
                .systems(systems)
                .platform(new Platform(List.of(), decision, null, null, null))
                .integrations(List.of(integration))
                .build();
    }

    private static Range<BigDecimal> range(String value) {
        return value == null ? null : Range.exact(new BigDecimal(value));
    }
}
