package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.DecisionBuilder;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.IdentityBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.LifecycleBuilder;
import io.github.checklist4j.facts.MeasuredLimit;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.PayloadBuilder;
import io.github.checklist4j.facts.PayloadFieldBuilder;
import io.github.checklist4j.facts.PlatformBuilder;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.VolumeBuilder;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.json.ChecklistJson;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Projects that differ in little: one fact learned, a list in another order, an id renamed. */
class LittleChangesTest {
    private static final String CAPACITY = "pattern.capacity-matched";
    private static final String ALM = "platform.alm-enabled";
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final Project REVISED = Examples.read("case-study-revised");

    @Test
    void an_unknown_store_is_not_taken_for_one_that_suffices() {
        assertThat(verdict(CAPACITY, component("service-bus", bus -> bus.storageBytes(null))))
                .isEqualTo(UNKNOWN);
        assertThat(verdict(CAPACITY, component("service-bus", bus -> bus.storageBytes(Range.exact(1_000_000)))))
                .isEqualTo(NOT_SATISFIED);
    }

    @Test
    void a_single_record_with_a_batch_is_refused_with_both_places() {
        assertThatThrownBy(() -> processing("accounts-load", one -> one.vehicle(Vehicle.SINGLE)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("processing.batchSize")
                .hasMessageContaining("processing.vehicle");
        assertThat(verdict(CAPACITY, processing("accounts-load", one -> one.vehicle(Vehicle.SINGLE)
                        .batchSize(null))))
                .isEqualTo(NOT_SATISFIED);
    }

    @Test
    void an_outage_counts_only_where_the_receiver_may_be_down() {
        assertThat(verdict(CAPACITY, longOutage(null))).isEqualTo(UNKNOWN);
        assertThat(verdict(CAPACITY, longOutage(false))).isEqualTo(SATISFIED);
    }

    private static Project longOutage(@Nullable Boolean mayBeDown) {
        return integration(
                "case-status", status -> status.processing(ProcessingBuilder.builder(processingOf("case-status"))
                                .outage(Duration.ofDays(300))
                                .build())
                        .delivery(DeliveryBuilder.builder(Objects.requireNonNull(
                                        find("case-status").delivery()))
                                .receiverMayBeDown(mayBeDown)
                                .build()));
    }

    @Test
    void the_smallest_limit_that_may_apply_is_one_that_was_measured_too() {
        assertThat(verdict(CAPACITY, eightyWhereFiftyWereMeasured(null))).isEqualTo(UNKNOWN);
        assertThat(verdict(CAPACITY, eightyWhereFiftyWereMeasured(Vehicle.BATCH)))
                .isEqualTo(NOT_SATISFIED);
    }

    private static Project eightyWhereFiftyWereMeasured(@Nullable Vehicle vehicle) {
        Project load = processing("accounts-load", one -> one.vehicle(vehicle).batchSize(Range.exact(80)));
        return ProjectBuilder.builder(load)
                .measuredLimits(List.of(measured("dataverse.batch", 50)))
                .build();
    }

    @Test
    void a_waiver_of_one_does_not_hide_what_is_open_at_another() {
        assertThat(verdict(ALM, versioned("visit-results", null))).isEqualTo(UNKNOWN);
        assertThat(verdict(ALM, versioned("visit-results", false))).isEqualTo(NOT_SATISFIED);
    }

    private static Project versioned(String id, @Nullable Boolean controlled) {
        Project one = ProjectBuilder.builder(unversioned(REVISED, "case-status", false))
                .waivers(List.of(waiver(List.of("integrations[case-status]"), "me", "r")))
                .build();
        return unversioned(one, id, controlled);
    }

    @Test
    void the_first_of_a_list_does_not_speak_for_all() {
        Integration bare = IntegrationBuilder.builder().id("a").build();
        Integration hub = IntegrationBuilder.builder()
                .id("b")
                .endpoint(EndpointKind.EVENT_HUBS)
                .via(List.of("hub"))
                .build();
        assertThat(List.of(verdict(CAPACITY, fortyOneUnits(bare, hub)), verdict(CAPACITY, fortyOneUnits(hub, bare))))
                .containsOnly(NOT_SATISFIED);
    }

    private static Project fortyOneUnits(Integration... integrations) {
        Component hub = ComponentBuilder.builder()
                .id("hub")
                .product("event-hubs-standard")
                .units(Range.exact(41))
                .build();
        return ProjectBuilder.builder()
                .id("p")
                .platform(PlatformBuilder.builder().components(List.of(hub)).build())
                .integrations(List.of(integrations))
                .build();
    }

    @Test
    void an_id_that_looks_like_a_path_is_an_id() {
        assertThat(List.of(
                        verdict(CAPACITY, calledBy("plain")),
                        verdict(CAPACITY, calledBy("integrations[visit-results]"))))
                .containsOnly(NOT_SATISFIED);
    }

    private static Project calledBy(String id) {
        Identity user = IdentityBuilder.builder()
                .id(id)
                .kind(Identity.Kind.LICENSED_USER)
                .users(Range.exact(1))
                .servers(Range.exact(1))
                .build();
        Project known = ProjectBuilder.builder(integration("visit-results", one -> one.identity("")))
                .identities(Stream.concat(Objects.requireNonNull(REVISED.identities()).stream(), Stream.of(user))
                        .toList())
                .build();
        Integration busy = find("contact-details");
        return integration(known, "contact-details", one -> one.identity(id)
                .volume(VolumeBuilder.builder(Objects.requireNonNull(busy.volume()))
                        .recordsPerDay(Range.exact(60_000))
                        .build())
                .processing(ProcessingBuilder.builder(processingOf("contact-details"))
                        .operationsPerRecord(Range.exact(1))
                        .build()));
    }

    @Test
    void two_without_a_source_are_not_one_source() {
        assertThat(verdict(CAPACITY, dataEvents("", ""))).isEqualTo(verdict(CAPACITY, dataEvents("s", "t")));
        assertThat(verdict(CAPACITY, dataEvents("s", "s"))).isEqualTo(NOT_SATISFIED);
    }

    private static Project dataEvents(String first, String second) {
        return ProjectBuilder.builder()
                .id("p")
                .systems(List.of(Sample.system("s").build(), Sample.system("t").build()))
                .platform(PlatformBuilder.builder().components(List.of()).build())
                .integrations(List.of(dataEvent("x", first), dataEvent("y", second)))
                .build();
    }

    private static Integration dataEvent(String id, String source) {
        return IntegrationBuilder.builder()
                .id(id)
                .source(source)
                .endpoint(EndpointKind.FINANCE_OPERATIONS_DATA_EVENT)
                .via(List.of())
                .volume(VolumeBuilder.builder()
                        .recordsPerDay(Range.exact(700_000))
                        .activeHours(Range.exact(24))
                        .peakFactor(Range.exact(1))
                        .growthPerMonth(Range.exact(0))
                        .build())
                .build();
    }

    @Test
    void a_field_needed_for_nothing_is_not_needed_and_a_blank_need_is_refused() {
        assertThat(verdict("design.data-minimized", firstFieldNeededFor(List.of())))
                .isEqualTo(NOT_SATISFIED);
        assertThatThrownBy(() -> read(firstFieldNeededFor(List.of(""))))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("neededFor");
    }

    private static Project firstFieldNeededFor(List<String> needs) {
        Payload payload = Objects.requireNonNull(find("accounts-load").payload());
        List<Payload.Field> fields = Objects.requireNonNull(payload.fields());
        Payload.Field first =
                PayloadFieldBuilder.builder(fields.get(0)).neededFor(needs).build();
        List<Payload.Field> others = fields.subList(1, fields.size());
        return integration(
                "accounts-load",
                load -> load.payload(PayloadBuilder.builder(payload)
                        .fields(Stream.concat(Stream.of(first), others.stream()).toList())
                        .build()));
    }

    @Test
    void a_waiver_signed_with_what_nobody_sees_is_not_in_force() {
        Project gap = unversioned(REVISED, "case-status", false);
        Project signed = ProjectBuilder.builder(gap)
                .waivers(List.of(waiver(null, "\u00a0", "\u200b")))
                .build();
        assertThat(List.of(verdict(ALM, gap), verdict(ALM, signed))).containsOnly(NOT_SATISFIED);
        assertThat(verdict(
                        ALM,
                        ProjectBuilder.builder(gap)
                                .waivers(List.of(waiver(null, "me", "r")))
                                .build()))
                .isEqualTo(Verdict.WAIVED);
    }

    @Test
    void a_waiver_of_one_does_not_cover_another_whose_id_begins_like_a_path_below_it() {
        Project two = ProjectBuilder.builder()
                .id("p")
                .asOf(LocalDate.of(2026, 11, 1))
                .platform(PlatformBuilder.builder().components(List.of()).build())
                .integrations(List.of(unversioned("a"), unversioned("a].b"), unversioned("a].lifecycle")))
                .waivers(List.of(waiver(List.of("integrations[a]"), "me", "r")))
                .build();
        assertThat(ASSESSOR.assess(two).task(ALM).orElseThrow().findings())
                .filteredOn(Finding::waived)
                .flatExtracting(Finding::subjects)
                .allMatch(subject -> subject.equals("integrations[a]") || subject.startsWith("integrations[a]."))
                .noneMatch(subject ->
                        subject.startsWith("integrations[a].b]") || subject.startsWith("integrations[a].lifecycle]"));
        assertThat(verdict(ALM, two)).isEqualTo(NOT_SATISFIED);
    }

    private static Integration unversioned(String id) {
        return IntegrationBuilder.builder()
                .id(id)
                .lifecycle(LifecycleBuilder.builder().versionControlled(false).build())
                .build();
    }

    @Test
    void what_is_dated_after_the_evaluation_has_not_happened() {
        Project later = ProjectBuilder.builder(REVISED)
                .costs(CostsBuilder.builder(Objects.requireNonNull(REVISED.costs()))
                        .estimatedOn(LocalDate.of(2999, 12, 31))
                        .build())
                .platform(PlatformBuilder.builder(Objects.requireNonNull(REVISED.platform()))
                        .decision(DecisionBuilder.builder(Objects.requireNonNull(
                                        REVISED.platform().decision()))
                                .decidedOn(LocalDate.of(2999, 1, 1))
                                .build())
                        .build())
                .build();
        assertThat(verdict("pattern.costs-estimated", REVISED)).isEqualTo(SATISFIED);
        assertThat(verdict("pattern.costs-estimated", later)).isEqualTo(NOT_SATISFIED);
        assertThat(verdict("platform.middleware-decided", later)).isEqualTo(NOT_SATISFIED);
    }

    @Test
    void a_limit_that_names_nothing_is_refused_with_its_nearest_word() {
        assertThat(verdict(CAPACITY, measured(REVISED, "dataverse.requests"))).isEqualTo(NOT_SATISFIED);
        assertThatThrownBy(() -> read(measured(REVISED, "dataverse.reqests")))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("dataverse.requests");
    }

    private static Project measured(Project project, String limit) {
        return ProjectBuilder.builder(project)
                .measuredLimits(List.of(measured(limit, 10)))
                .build();
    }

    private static MeasuredLimit measured(String limit, long value) {
        return new MeasuredLimit(limit, BigDecimal.valueOf(value), null, null);
    }

    private static Waiver waiver(@Nullable List<String> subjects, String by, String reason) {
        return new Waiver(ALM, subjects, by, reason, null, LocalDate.of(2026, 12, 31));
    }

    private static Project unversioned(Project project, String id, @Nullable Boolean controlled) {
        return integration(
                project,
                id,
                one -> one.lifecycle(LifecycleBuilder.builder(Objects.requireNonNull(find(id).lifecycle()))
                        .versionControlled(controlled)
                        .build()));
    }

    private static Project processing(String id, UnaryOperator<ProcessingBuilder> edit) {
        Processing edited =
                edit.apply(ProcessingBuilder.builder(processingOf(id))).build();
        return integration(id, one -> one.processing(edited));
    }

    private static Processing processingOf(String id) {
        return Objects.requireNonNull(find(id).processing());
    }

    private static Project integration(String id, Consumer<IntegrationBuilder> edit) {
        return integration(REVISED, id, edit);
    }

    private static Project integration(Project project, String id, Consumer<IntegrationBuilder> edit) {
        return ProjectBuilder.builder(project)
                .integrations(Objects.requireNonNull(project.integrations()).stream()
                        .map(each -> each.id().equals(id) ? edited(each, edit) : each)
                        .toList())
                .build();
    }

    private static Integration edited(Integration integration, Consumer<IntegrationBuilder> edit) {
        IntegrationBuilder builder = IntegrationBuilder.builder(integration);
        edit.accept(builder);
        return builder.build();
    }

    private static Project component(String id, Consumer<ComponentBuilder> edit) {
        List<Component> components =
                Objects.requireNonNull(
                                Objects.requireNonNull(REVISED.platform()).components())
                        .stream()
                        .map(each -> each.id().equals(id) ? edited(each, edit) : each)
                        .toList();
        return ProjectBuilder.builder(REVISED)
                .platform(PlatformBuilder.builder(REVISED.platform())
                        .components(components)
                        .build())
                .build();
    }

    private static Component edited(Component component, Consumer<ComponentBuilder> edit) {
        ComponentBuilder builder = ComponentBuilder.builder(component);
        edit.accept(builder);
        return builder.build();
    }

    private static Integration find(String id) {
        return Objects.requireNonNull(REVISED.integrations()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Comes in by the door, as a file would. */
    private static Project read(Project project) {
        ChecklistJson door = ChecklistJson.standard().with(ASSESSOR.vocabulary());
        return door.read(door.write(project), Project.class);
    }

    private static Verdict verdict(String task, Project project) {
        return ASSESSOR.assess(read(project)).task(task).orElseThrow().verdict();
    }
}
