package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.FitSample.seconds;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.Processing.Vehicle;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Hides a few facts and tries every value for them: a verdict is definite exactly when all of these agree, and the missing facts are
 * exactly those that can change it.
 */
class FitLearningPropertyTest {
    private static final List<Boolean> EITHER = List.of(true, false);
    /**
     * Values of hidden facts only: the ends of what is possible. A known bound of 0 is left out, for then one factor of 0 decides and the
     * others are named although they do not matter.
     */
    private static final Map<String, List<?>> ENDS = Map.of(
            "tests[t].peakRecordsPer5Minutes", numbers("0", "10", "100", "20000", "1e6", "1e7", "1e14", "1e15"),
            "processing.receiverRecordsPerHour", numbers("0", "10", "100", "20000", "1e6", "1e7", "1e14", "1e15"),
            "volume.recordsPerDay", numbers("10", "1000", "10000", "1e6"),
            "frequency", List.of(Duration.ofDays(36_500)));

    private static final int MOST_COMPLETIONS = 40;
    private static final FitSample FRAME = FitSample.of(
            "systems", List.of("a", "b"),
            "source", "a",
            "target", "b",
            "platform.components", List.of("c"),
            "identities", List.of("s"),
            "tests", List.of("t"),
            "tests[t].integrations", List.of("i"),
            "payload.fields", List.of("f"));
    private static final Map<String, List<?>> VALUES = values();
    private static final Map<String, Function<FitSample, FitSample.Judged>> JUDGEMENTS = judgements();

    private static final Map<String, List<String>> READ = new LinkedHashMap<>();

    static {
        JUDGEMENTS.forEach((name, judgement) -> READ.put(name, factsReadBy(judgement)));
    }

    @Property(tries = 200, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void learning_a_fact_only_sharpens_and_the_missing_facts_are_those_that_matter(
            @ForAll("judgements") String name, @ForAll Random random) {
        Function<FitSample, FitSample.Judged> judgement = JUDGEMENTS.get(name);
        List<String> read = new ArrayList<>(READ.get(name));
        FitSample full = FRAME;
        for (String path : read) {
            List<?> values = VALUES.get(path);
            full = full.with(path, values.get(random.nextInt(values.size())));
        }
        Collections.shuffle(read, random);
        List<String> hidden = fewOf(read, random);

        FitSample.Judged partly = judgement.apply(full.without(hidden.toArray(String[]::new)));
        Map<FitSample, Verdict> outcomes = new LinkedHashMap<>();
        completions(full, hidden)
                .forEach(each -> outcomes.put(each, judgement.apply(each).verdict()));
        Set<Verdict> verdicts = new LinkedHashSet<>(outcomes.values());
        assertThat(verdicts).doesNotContain(Verdict.UNKNOWN);
        assertThat(partly.verdict())
                .as("%s with %s hidden of %s", name, hidden, full)
                .isEqualTo(
                        verdicts.size() > 1
                                ? Verdict.UNKNOWN
                                : verdicts.iterator().next());
        assertThat(partly.missing())
                .as("%s with %s hidden of %s", name, hidden, full)
                .containsExactlyInAnyOrderElementsOf(hidden.stream()
                        .filter(path -> matters(path, outcomes))
                        .map(FitSample::full)
                        .toList());
    }

    /** One to three facts that can be completed in not too many ways. */
    private static List<String> fewOf(List<String> paths, Random random) {
        int most = 1 + random.nextInt(3);
        List<String> few = new ArrayList<>();
        int ways = 1;
        for (String path : paths) {
            ways *= valuesOf(path).size();
            if (few.size() == most || ways > MOST_COMPLETIONS) {
                break;
            }
            few.add(path);
        }
        return few;
    }

    private static List<?> valuesOf(String path) {
        return Stream.concat(VALUES.get(path).stream(), ENDS.getOrDefault(path, List.of()).stream())
                .toList();
    }

    private static boolean matters(String path, Map<FitSample, Verdict> outcomes) {
        Map<FitSample, Set<Verdict>> byTheOthers = new LinkedHashMap<>();
        outcomes.forEach((sample, verdict) -> byTheOthers
                .computeIfAbsent(sample.without(path), others -> new LinkedHashSet<>())
                .add(verdict));
        return byTheOthers.values().stream().anyMatch(verdicts -> verdicts.size() > 1);
    }

    private static List<FitSample> completions(FitSample full, List<String> hidden) {
        List<FitSample> completions = List.of(full);
        for (String path : hidden) {
            completions = completions.stream()
                    .flatMap(each -> valuesOf(path).stream().map(value -> each.with(path, value)))
                    .toList();
        }
        return completions;
    }

    /** What is missing when nothing but the frame is known, whether or not there is something on the way. */
    private static List<String> factsReadBy(Function<FitSample, FitSample.Judged> judgement) {
        Set<String> missing = new LinkedHashSet<>();
        for (List<String> via : List.of(List.<String>of(), List.of("c"))) {
            missing.addAll(judgement.apply(FRAME.with("via", via)).missing());
        }
        missing.addAll(judgement.apply(FRAME).missing());
        return VALUES.keySet().stream()
                .filter(path -> missing.contains(FitSample.full(path)))
                .toList();
    }

    @Provide("judgements")
    Arbitrary<String> names() {
        return Arbitraries.of(JUDGEMENTS.keySet());
    }

    private static Map<String, Function<FitSample, FitSample.Judged>> judgements() {
        Map<String, Function<FitSample, FitSample.Judged>> judgements = new LinkedHashMap<>();
        Arrays.stream(Pattern.values())
                .forEach(pattern -> judgements.put(pattern.name(), sample -> sample.fit(pattern)));
        FRAME.rules().keySet().forEach(id -> judgements.put(id, sample -> sample.test(id)));
        return judgements;
    }

    private static Map<String, List<?>> values() {
        return Stream.<Map.Entry<String, List<?>>>of(
                        entry("systems[a].hosting", List.of(Hosting.values())),
                        entry("systems[b].hosting", List.of(Hosting.values())),
                        entry("systems[b].store", List.of(Store.TRANSACTIONAL, Store.ANALYTICAL)),
                        entry("platform.components[c].role", List.of(Role.MIDDLEWARE, Role.GATEWAY)),
                        entry("tests[t].kind", List.of(Kind.values())),
                        entry("tests[t].realisticRoles", EITHER),
                        entry("tests[t].peakRecordsPer5Minutes", numbers("500")),
                        entry("style", List.of(MessageStyle.values())),
                        entry("trigger", List.of(Trigger.values())),
                        entry("direction", List.of(Direction.values())),
                        entry(
                                "endpoint",
                                List.of(
                                        EndpointKind.FINANCE_OPERATIONS_ODATA,
                                        EndpointKind.DUAL_WRITE,
                                        EndpointKind.FINANCE_OPERATIONS_DATA_EVENT,
                                        EndpointKind.FINANCE_OPERATIONS_BUSINESS_EVENT,
                                        EndpointKind.WEBHOOK,
                                        EndpointKind.DATAVERSE_PLUG_IN,
                                        EndpointKind.FILE)),
                        entry("via", List.of(List.of(), List.of("c"))),
                        entry("frequency", List.of(Duration.ZERO, Duration.ofHours(1))),
                        entry("volume.recordsPerDay", numbers("0", "100", "60000", "1e15")),
                        entry("volume.activeHours", numbers("0.1", "10", "24")),
                        entry("volume.peakFactor", numbers("1", "3", "1000")),
                        entry("volume.initialRows", numbers("0", "1e15")),
                        entry("processing.batchSize", numbers("1", "50")),
                        entry("processing.vehicle", List.of(Vehicle.SINGLE, Vehicle.BATCH)),
                        entry("processing.maxInFlight", numbers("1", "50")),
                        entry("processing.receiverRecordsPerHour", numbers("8000")),
                        entry("payload.bytes", numbers("0", "1e13")),
                        entry("payload.rows", numbers("0", "1", "50", "1e15")),
                        entry("payload.fields[f].sent", EITHER),
                        entry("payload.fields[f].stored", EITHER),
                        entry("payload.fields[f].reportingOnly", EITHER),
                        entry("payload.fields[f].neededFor", List.of(List.of(), List.of("x"))),
                        entry("timeliness.freshnessTolerance", List.of(seconds(0), seconds(30), seconds(90_000_000))),
                        entry(
                                "timeliness.latencyBudget",
                                List.of(
                                        Duration.ZERO,
                                        Duration.ofSeconds(1),
                                        Duration.ofSeconds(30),
                                        Duration.ofDays(900))),
                        entry(
                                "timeliness.latencyP95",
                                List.of(seconds(0), seconds(2), seconds(20), seconds(90_000_000))),
                        entry("timeliness.userWaits", EITHER),
                        entry("timeliness.processWaits", EITHER),
                        entry("timeliness.emptyPollShare", numbers("0", "1")),
                        entry("delivery.durable", EITHER),
                        entry("delivery.retry", List.of(Retry.values())),
                        entry("delivery.honoursRetryAfter", EITHER),
                        entry("delivery.deadLetter", EITHER),
                        entry("delivery.idempotent", EITHER),
                        entry("delivery.lossTolerated", EITHER),
                        entry("delivery.receiverMayBeDown", EITHER),
                        entry("design.custom", EITHER),
                        entry("design.crossesPerRecord", EITHER),
                        entry("design.secretsInCode", EITHER),
                        entry("design.conflictRule", EITHER),
                        entry("design.multipleOwners", EITHER),
                        entry("design.totalsSuffice", EITHER),
                        entry("design.viewOnly", EITHER),
                        entry("design.monitorOnPath", EITHER),
                        entry("design.signalsPerMessage", numbers("0", "1e6")),
                        entry(FitSample.UTILISATION, numbers("0", "0.7", "1e15")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<Range<BigDecimal>> numbers(String... numbers) {
        return Arrays.stream(numbers).map(FitSample::exactly).toList();
    }
}
