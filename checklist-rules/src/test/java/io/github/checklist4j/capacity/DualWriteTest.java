package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.ProjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dual-write takes of the requests of Dataverse where it writes there. */
class DualWriteTest {
    private static final ConnectedSystem.Kind DATAVERSE = ConnectedSystem.Kind.DATAVERSE;
    private static final ConnectedSystem.Kind APPS = ConnectedSystem.Kind.FINANCE_AND_OPERATIONS;

    @Test
    void that_writes_to_dataverse_calls_it() {
        assertThat(requests(Direction.ONE_WAY, "to", DATAVERSE)).singleElement().satisfies(DualWriteTest::isCertain);
        assertThat(requests(Direction.BIDIRECTIONAL, "to", APPS))
                .singleElement()
                .satisfies(DualWriteTest::isCertain);
        assertThat(requests(null, "to", DATAVERSE)).singleElement().satisfies(DualWriteTest::isCertain);
    }

    @Test
    void that_writes_to_the_apps_alone_does_not() {
        assertThat(requests(Direction.ONE_WAY, "to", APPS)).isEmpty();
    }

    @Test
    void may_call_it_while_the_target_or_its_kind_or_the_direction_is_unknown() {
        assertThat(missing(requests(Direction.ONE_WAY, null, APPS))).containsExactly("integrations[x].target");
        assertThat(missing(requests(Direction.ONE_WAY, "to", null))).containsExactly("systems[to].kind");
        assertThat(missing(requests(null, "to", APPS))).containsExactly("integrations[x].direction");
    }

    private static void isCertain(Utilisation requests) {
        assertThat(requests.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    private static List<String> missing(List<Utilisation> requests) {
        assertThat(requests).hasSize(1);
        return requests.get(0).missing();
    }

    /** Ten thousand requests in five minutes, which is too many. */
    private static List<Utilisation> requests(
            @Nullable Direction direction, @Nullable String target, ConnectedSystem.@Nullable Kind kind) {
        Flow flow = Flow.example().withBatch(Flow.exact(1)).withGrowth(Flow.exact(0));
        ProjectBuilder project = flow.project(flow.integration("x")
                        .endpoint(EndpointKind.DUAL_WRITE)
                        .direction(direction)
                        .target(target)
                        .build())
                .systems(List.of(
                        ConnectedSystemBuilder.builder().id("to").kind(kind).build()));
        return Flow.capacity(project.build()).utilisations().stream()
                .filter(utilisation -> utilisation.id().equals("dataverse.requests"))
                .toList();
    }
}
