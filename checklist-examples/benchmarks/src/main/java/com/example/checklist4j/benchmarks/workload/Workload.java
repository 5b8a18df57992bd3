package com.example.checklist4j.benchmarks.workload;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTestBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.json.ChecklistJson;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Projects of any size, the same each time: 10 systems, 12 stakeholders, 6 cost lines, 12 business processes, and as many integrations and
 * tests as asked for.
 */
public final class Workload {
    static final int SYSTEMS = 10;
    static final int STAKEHOLDERS = 12;
    static final int PROCESSES = 12;

    private Workload() {}

    /**
     * A project that came out of a file, so that no two of its facts share a string.
     *
     * @param integrations how many integrations, at least 1
     * @param variant what it is like
     * @return the project
     */
    public static Project project(int integrations, Variant variant) {
        return ChecklistJson.standard().read(json(integrations, variant), Project.class);
    }

    /**
     * The file of such a project.
     *
     * @param integrations how many integrations, at least 1
     * @param variant what it is like
     * @return JSON
     */
    public static String json(int integrations, Variant variant) {
        return ChecklistJson.standard().write(built(integrations, variant));
    }

    private static Project built(int integrations, Variant variant) {
        int sound = variant == Variant.CLEAN ? integrations : integrations - Math.max(1, integrations / 10);
        return ProjectBuilder.builder()
                .id("project-of-" + integrations)
                .name("A project of " + integrations + " integrations")
                .asOf(LocalDate.of(2026, 11, 1))
                .stakeholders(list(STAKEHOLDERS, Workload::stakeholder))
                .systems(list(SYSTEMS, Workload::system))
                .integrations(integrations(integrations, sound))
                .costs(CostFacts.costs(variant))
                .tests(list(sound, Workload::test))
                .changeControl(changeControl())
                .processes(list(PROCESSES, Workload::process))
                .build();
    }

    private static List<Integration> integrations(int count, int sound) {
        return list(count, i -> i < sound ? IntegrationFactory.sound(i) : IntegrationFactory.withProblems(i));
    }

    private static Stakeholder stakeholder(int i) {
        Stakeholder.Role[] roles = Stakeholder.Role.values();
        // the sponsor stands last
        Stakeholder.Role role = roles[(STAKEHOLDERS - 1 - i) % roles.length];
        return new Stakeholder(
                "person-" + i,
                "Person number " + i,
                role,
                List.of(LocalDate.of(2026, 3, 1 + i), LocalDate.of(2026, 9, 1 + i)));
    }

    private static ConnectedSystem system(int i) {
        ConnectedSystem.Kind[] kinds = ConnectedSystem.Kind.values();
        return ConnectedSystemBuilder.builder()
                .id(systemId(i))
                .name("System number " + i)
                .purpose("keeps the records of department " + i)
                .owner("person-" + i)
                .kind(kinds[i % kinds.length])
                .build();
    }

    static String systemId(int i) {
        return "system-" + i % SYSTEMS;
    }

    private static PlannedTest test(int i) {
        return PlannedTestBuilder.builder()
                .id("test-" + i)
                .name("What integration number " + i + " does under load")
                .kind(PlannedTest.Kind.PERFORMANCE)
                .phases(List.of(PlannedTest.Phase.values()))
                .integrations(List.of(IntegrationFactory.id(i)))
                .productionLike(true)
                .build();
    }

    private static ChangeControl changeControl() {
        return new ChangeControl("Person number 1", "https://docs.example/changes", List.of());
    }

    /** Each process feeds the next one and the one after it; the last ones feed the first. */
    private static BusinessProcess process(int i) {
        List<String> feeds = List.of("process-" + (i + 1) % PROCESSES, "process-" + (i + 2) % PROCESSES);
        return new BusinessProcess("process-" + i, "Process number " + i, feeds);
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }
}
