package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.strategy.SchemaFacts.SchemaFact;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact that may be stated is read: forget it somewhere, and something of the result is another. */
class EveryFactTest {
    private static final Assessor ASSESSOR = IntegrationStrategy.assessor();
    private static final int TRIES_IN_A_PROJECT = 2;
    private static final int GENERATED = 60;
    private static final int ENOUGH = 20; // projects in which what only describes makes no difference

    /** What only says to people what something is. */
    static final Set<String> DESCRIBE = Set.of(
            "name",
            "costs.lines[].name",
            "extensions",
            "identities[].name",
            "identities[].usedBy",
            "impactAnalyses[].document",
            "integrations[].extensions",
            "integrations[].name",
            "objectives[].statement",
            "platform.components[].name",
            "processes[].name",
            "stakeholders[].name",
            "systems[].name",
            "systems[].region",
            "tests[].name");

    /** Facts that matter in narrow cases only. */
    private static final List<String> NARROW = List.of("""
            {"id": "p",
             "measuredLimits": [
              {"limit": "dataverse.requests", "value": 10, "measuredOn": "2026-01-01", "source": "a trial"}],
             "identities": [{"id": "u", "kind": "APPLICATION_USER", "users": 1}], "integrations": [
             {"id": "i", "endpoint": "DATAVERSE_SDK", "via": [], "identity": "u",
              "volume": {"initialRows": 1000000, "initialWindow": "PT1H"},
              "processing": {"vehicle": "BULK_MESSAGE", "batchSize": 10, "maxInFlight": 10, "perRecord": "PT0.1S",
               "perRequest": "PT0.05S", "retryShare": 0}}]}""", """
            {"id": "p", "integrations": [{"id": "i", "endpoint": "DATAVERSE_SERVICE_BUS_STEP",
             "payload": {"bytes": 1000000}, "delivery": {"rereadsLargeMessages": true}}]}""", """
            {"id": "p", "integrations": [{"id": "i", "endpoint": "FINANCE_OPERATIONS_ODATA",
             "volume": {"recordsPerDay": 1000000, "activeHours": 1, "peakFactor": 9},
             "design": {"priorityMapped": false, "offPeak": false}}]}""", """
            {"id": "p", "platform": {"components": [
              {"id": "bus", "product": "service-bus-standard", "role": "MESSAGING", "storageBytes": 1000000}]},
             "integrations": [{"id": "i", "endpoint": "SERVICE_BUS", "via": ["bus"], "payload": {"bytes": 1000},
              "volume": {"recordsPerDay": 1000000, "activeHours": 1, "peakFactor": 1, "growthPerMonth": 0},
              "processing": {"outage": "P30D"}, "delivery": {"receiverMayBeDown": true}}]}""", """
            {"id": "p", "asOf": "2026-11-01", "platform": {"tenant": {"capacityAddOns": 3}},
             "integrations": [{"id": "i", "lifecycle": {"versionControlled": false}}],
             "waivers": [{"task": "platform.alm-enabled", "by": "Ada", "reason": "soon", "from": "2026-12-01",
              "until": "2026-12-31"}],
             "attestations": [{"task": "goals.purpose-shared", "by": "Ada", "on": "2026-10-01", "done": false}]}""");

    @Test
    void makes_a_difference_somewhere_or_only_describes() {
        Set<String> idle = SchemaFacts.all().stream()
                .filter(fact -> !fact.holdsFacts())
                .map(SchemaFact::path)
                .collect(Collectors.toCollection(TreeSet::new));
        int looked = 0;
        for (Iterator<Project> more = projects().iterator();
                more.hasNext() && (looked < ENOUGH || !idle.equals(DESCRIBE));
                looked++) {
            idle.removeAll(read(more.next(), idle));
        }
        assertThat(idle).isEqualTo(new TreeSet<>(DESCRIBE));
    }

    private static Stream<Project> projects() {
        ProjectGenerator generator = ProjectGenerator.of(ASSESSOR);
        return Stream.of(
                        NARROW.stream().map(facts -> ChecklistJson.standard().read(facts, Project.class)),
                        Stream.of("half-known", "case-study-first", "case-study-revised")
                                .map(Examples::read),
                        LongStream.range(0, GENERATED).mapToObj(generator::any))
                .flatMap(projects -> projects);
    }

    /** Those of some facts that make a difference in a project. */
    private static Set<String> read(Project project, Set<String> candidates) {
        Set<String> read = new TreeSet<>();
        Map<String, Integer> tries = new HashMap<>();
        Result whole = Result.of(project);
        for (String path : FactTree.known(project)) {
            String shape = path.replaceAll("\\[[^\\]]*\\](?=\\.|$)", "[]");
            if (candidates.contains(shape)
                    && !read.contains(shape)
                    && tries.merge(shape, 1, Integer::sum) <= TRIES_IN_A_PROJECT
                    && without(project, path)
                            .filter(fewer -> !Result.of(fewer).equals(whole))
                            .isPresent()) {
                read.add(shape);
            }
        }
        return read;
    }

    private static Optional<Project> without(Project project, String path) {
        try {
            return Optional.ofNullable(FactTree.with(project, path, null));
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }

    /** What comes out, without the digest of what went in. */
    private record Result(
            List<?> tasks, List<?> limits, List<?> notices, List<?> assumptions, Object asOf, List<?> shown) {
        static Result of(Project project) {
            Assessment assessment = ASSESSOR.assess(project);
            return new Result(
                    assessment.tasks(),
                    assessment.limits(),
                    assessment.notices(),
                    assessment.assumptions(),
                    Optional.ofNullable(assessment.header().asOf()),
                    ASSESSOR.evidence(project, null));
        }
    }
}
