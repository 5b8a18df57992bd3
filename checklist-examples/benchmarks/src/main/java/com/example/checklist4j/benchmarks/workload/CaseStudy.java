package com.example.checklist4j.benchmarks.workload;

import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.IdentityBuilder;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTestBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.InputBounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The case study at any size: its integrations again and again under new ids, each round with identities, tests and analyses of its
 * own, and a share of the records. Revised, it satisfies the standard checklist.
 */
public final class CaseStudy {
    /** 16,000 integrations are more than a reader takes by itself. */
    public static final InputBounds BOUNDS = InputBounds.standard().withBytes(1 << 28);

    private static final MathContext DIGITS = new MathContext(6);

    private final Project original;
    private final int size;
    private final int rounds;

    private CaseStudy(Project original, int size) {
        this.original = original;
        this.size = size;
        this.rounds = (size + original.integrations().size() - 1)
                / original.integrations().size();
    }

    /**
     * The revised case study with as many integrations as asked for; below its own number, with the first of them.
     *
     * @param integrations how many, at least 1
     * @return the project
     */
    public static Project project(int integrations) {
        return project("case-study-revised", integrations);
    }

    /**
     * A case study with as many integrations as asked for.
     *
     * @param study the name of its file
     * @param integrations how many, at least 1
     * @return the project
     */
    public static Project project(String study, int integrations) {
        ChecklistJson json = ChecklistJson.standard().with(BOUNDS);
        Project original = json.read(new ByteArrayInputStream(file(study)), Project.class);
        Project scaled = new CaseStudy(original, integrations).scaled();
        return json.read(json.write(scaled), Project.class);
    }

    /**
     * A case study as it is.
     *
     * @param study the name of its file
     * @return its bytes
     */
    public static byte[] file(String study) {
        try (InputStream file = CaseStudy.class.getResourceAsStream("/" + study + ".json")) {
            return file.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Project scaled() {
        List<Integration> integrations = integrations();
        Set<String> there = new HashSet<>();
        integrations.forEach(each -> there.add(each.id()));
        return ProjectBuilder.builder(original)
                .systems(systems(integrations))
                .integrations(integrations)
                .identities(identities())
                .tests(tests(there))
                .impactAnalyses(analyses(there))
                .changeControl(changes(there))
                .costs(costs(there))
                .build();
    }

    /** A system that the first integrations leave out is meant to stand alone. */
    private List<ConnectedSystem> systems(List<Integration> integrations) {
        Set<String> connected = new HashSet<>();
        integrations.forEach(each -> connected.addAll(List.of(each.source(), each.target())));
        return original.systems().stream()
                .map(one -> connected.contains(one.id())
                        ? one
                        : ConnectedSystemBuilder.builder(one).standalone(true).build())
                .toList();
    }

    private List<Integration> integrations() {
        List<Integration> copies = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Integration one =
                    original.integrations().get(i % original.integrations().size());
            int round = i / original.integrations().size();
            copies.add(IntegrationBuilder.builder(one)
                    .id(in(round, one.id()))
                    .identity(in(round, one.identity()))
                    .volume(shared(one.volume()))
                    .build());
        }
        return copies;
    }

    /** The rounds share the records of the original, for a tenant allows no more. */
    private Volume shared(Volume volume) {
        Range<BigDecimal> records = volume.recordsPerDay();
        return new Volume(
                new Range<>(shared(records.low()), null, shared(records.high())),
                volume.activeHours(),
                volume.peakFactor(),
                volume.growthPerMonth(),
                volume.initialRows(),
                null);
    }

    private BigDecimal shared(BigDecimal records) {
        return records.divide(BigDecimal.valueOf(rounds), DIGITS);
    }

    private List<Identity> identities() {
        List<Identity> copies = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Identity one : original.identities()) {
                copies.add(IdentityBuilder.builder(one).id(in(round, one.id())).build());
            }
        }
        return copies;
    }

    private List<PlannedTest> tests(Set<String> there) {
        List<PlannedTest> copies = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (PlannedTest one : original.tests()) {
                List<String> tested = in(round, one.integrations(), there);
                if (!tested.isEmpty()) {
                    copies.add(PlannedTestBuilder.builder(one)
                            .id(in(round, one.id()))
                            .integrations(tested)
                            .build());
                }
            }
        }
        return copies;
    }

    private List<ImpactAnalysis> analyses(Set<String> there) {
        List<ImpactAnalysis> copies = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (ImpactAnalysis one : original.impactAnalyses()) {
                String id = in(round, one.integration());
                if (there.contains(id)) {
                    copies.add(new ImpactAnalysis(id, one.covers(), one.date(), one.document()));
                }
            }
        }
        return copies;
    }

    private ChangeControl changes(Set<String> there) {
        ChangeControl changes = original.changeControl();
        return new ChangeControl(
                changes.owner(),
                changes.document(),
                changes.requests().stream()
                        .filter(one -> one.integrations().stream().anyMatch(there::contains))
                        .map(one -> new ChangeControl.Request(
                                one.id(),
                                one.goals(),
                                inEachRound(one.integrations(), there),
                                one.impactAssessed(),
                                one.status(),
                                one.approvedOn(),
                                one.implementedOn()))
                        .toList());
    }

    private Costs costs(Set<String> there) {
        List<CostLine> lines = original.costs().lines().stream()
                .map(one -> CostLineBuilder.builder(one)
                        .drivenBy(inEachRound(one.drivenBy(), there))
                        .build())
                .toList();
        return CostsBuilder.builder(original.costs()).lines(lines).build();
    }

    private List<String> inEachRound(List<String> ids, Set<String> there) {
        List<String> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            all.addAll(in(round, ids, there));
        }
        return all;
    }

    private static List<String> in(int round, List<String> ids, Set<String> there) {
        return ids.stream().map(id -> in(round, id)).filter(there::contains).toList();
    }

    private static String in(int round, String id) {
        return round == 0 ? id : id + "-" + round;
    }
}
