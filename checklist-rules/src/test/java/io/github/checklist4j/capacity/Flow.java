package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Tenant;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The worked example of the reference, for tests to vary: 400,000 records a day into Dataverse. */
record Flow(
        Range<BigDecimal> records,
        Range<BigDecimal> batch,
        int perRecord,
        Range<BigDecimal> users,
        Range<BigDecimal> servers,
        Range<BigDecimal> growth,
        Vehicle vehicle) {
    static final CapacityPolicy POLICY = new CapacityPolicy(
            new BigDecimal("0.80"),
            12,
            120,
            new BigDecimal("0.5"),
            new BigDecimal("0.8"),
            Duration.ofSeconds(60),
            BigDecimal.valueOf(5_000),
            BigDecimal.valueOf(200_000));

    static Flow example() {
        return new Flow(
                exact(400_000), exact(10), 60, exact(1), exact(1), Range.exact(new BigDecimal("0.04")), Vehicle.BATCH);
    }

    static Range<BigDecimal> exact(long value) {
        return Range.exact(BigDecimal.valueOf(value));
    }

    static Range<BigDecimal> between(long low, long high) {
        return Range.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    Flow withRecords(Range<BigDecimal> value) {
        return new Flow(value, batch, perRecord, users, servers, growth, vehicle);
    }

    Flow withBatch(Range<BigDecimal> value) {
        return new Flow(records, value, perRecord, users, servers, growth, vehicle);
    }

    Flow withPerRecord(int value) {
        return new Flow(records, batch, value, users, servers, growth, vehicle);
    }

    Flow withUsers(Range<BigDecimal> value) {
        return new Flow(records, batch, perRecord, value, servers, growth, vehicle);
    }

    Flow withServers(Range<BigDecimal> value) {
        return new Flow(records, batch, perRecord, users, value, growth, vehicle);
    }

    Flow withGrowth(Range<BigDecimal> value) {
        return new Flow(records, batch, perRecord, users, servers, value, vehicle);
    }

    Flow withVehicle(Vehicle value) {
        return new Flow(records, batch, perRecord, users, servers, growth, value);
    }

    ProcessingBuilder processing() {
        return ProcessingBuilder.builder()
                .batchSize(batch)
                .vehicle(vehicle)
                .perRecord(Range.exact(Duration.ofMillis(perRecord)))
                .perRequest(Range.exact(Duration.ofMillis(40)))
                .maxInFlight(exact(8))
                .retryShare(exact(0))
                .operationsPerRecord(Range.exact(new BigDecimal("1.5")));
    }

    IntegrationBuilder integration(String id) {
        return IntegrationBuilder.builder()
                .id(id)
                .endpoint(EndpointKind.DATAVERSE_WEB_API)
                .target("")
                .direction(Integration.Direction.ONE_WAY)
                .via(List.of())
                .identity("svc-orders")
                .volume(new Volume(records, exact(10), exact(3), growth, null, null))
                .processing(processing().build());
    }

    Identity identity() {
        return new Identity("svc-orders", null, Identity.Kind.APPLICATION_USER, users, servers, null);
    }

    static Platform platform() {
        return new Platform(List.of(), null, null, null, new Tenant(exact(50), exact(0), exact(0), null));
    }

    ProjectBuilder project(Integration... integrations) {
        return ProjectBuilder.builder()
                .id("orders")
                .identities(List.of(identity()))
                .platform(platform())
                .integrations(List.of(integrations));
    }

    Project project() {
        return project(integration("orders-to-erp").build()).build();
    }

    Capacity capacity() {
        return capacity(project());
    }

    static Capacity capacity(Project project) {
        return Capacity.of(project, Limits.standard(), POLICY);
    }

    /** What is open of everything; nothing where something fails. */
    static List<String> missing(Capacity capacity) {
        return Answer.all(Stream.concat(
                                capacity.utilisations().stream()
                                        .map(each -> each.now().and(each.later())),
                                capacity.checks().stream().map(Check::answer))
                        .toList())
                .open()
                .paths();
    }

    Utilisation utilisation(String id) {
        return utilisation(capacity(), id);
    }

    List<Suggestion> suggestions(String id) {
        return Utilisation.suggestions(List.of(utilisation(id)));
    }

    static Utilisation utilisation(Capacity capacity, String id) {
        return capacity.utilisations().stream()
                .filter(utilisation -> utilisation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The largest ratio within the horizon. */
    static Interval peak(Utilisation utilisation) {
        return peak(utilisation, POLICY.horizonMonths());
    }

    static Interval peak(Utilisation utilisation, int months) {
        return IntStream.rangeClosed(0, months)
                .mapToObj(utilisation::used)
                .map(used -> used.dividedBy(utilisation.allowed()))
                .reduce(Interval.ZERO, Interval::max);
    }
}
