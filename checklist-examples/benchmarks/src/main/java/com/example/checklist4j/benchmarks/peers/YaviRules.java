package com.example.checklist4j.benchmarks.peers;

import static com.example.checklist4j.benchmarks.decisions.Decision.*;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import java.util.List;

/** The decisions on the project, its systems and its costs in the language of YAVI. */
final class YaviRules {
    static final List<Decision> DECISIONS = List.of(R01, R03, R04, R06, R07, R08, R09, R10, R11, R12, R13, R17, R19);

    private YaviRules() {}

    static Validator<Project> validator(List<Decision> decisions) {
        ValidatorBuilder<Project> project = ValidatorBuilder.of();
        ValidatorBuilder<Integration> integration = ValidatorBuilder.of();
        for (Decision each : decisions) {
            switch (each) {
                case R01 -> owner(project);
                case R03 -> systems(project);
                case R04 -> owned(project);
                case R17 -> basis(project);
                default -> {
                    project._collection(Project::integrations, "integrations", c -> c.notNull()
                            .message(says(each, UNKNOWN)));
                    YaviIntegrationRules.add(integration, each);
                }
            }
        }
        return project.forEachIfPresent(Project::integrations, "integrations", integration.build())
                .build();
    }

    static ViolationMessage says(Decision decision, Verdict verdict) {
        return ViolationMessage.of(new Says(decision, verdict).code(), decision.words());
    }

    private static void owner(ValidatorBuilder<Project> project) {
        project._object(Project::changeControl, "changeControl", c -> c.notNull()
                        .message(says(R01, UNKNOWN)))
                .nestIfPresent(
                        Project::changeControl,
                        "changeControl",
                        control -> control._string(ChangeControl::owner, "owner", c -> c.notNull()
                                .message(says(R01, UNKNOWN))
                                .predicate(owner -> !owner.isBlank(), says(R01, NOT_SATISFIED))));
    }

    private static void systems(ValidatorBuilder<Project> project) {
        project._collection(Project::systems, "systems", c -> c.notNull()
                .message(says(R03, UNKNOWN))
                .predicate(systems -> !systems.isEmpty(), says(R03, NOT_SATISFIED)));
    }

    private static void owned(ValidatorBuilder<Project> project) {
        project._collection(Project::systems, "systems", c -> c.notNull().message(says(R04, UNKNOWN)))
                .forEachIfPresent(
                        Project::systems,
                        "systems",
                        system -> system._string(ConnectedSystem::owner, "owner", c -> c.notNull()
                                .message(says(R04, UNKNOWN))
                                .predicate(owner -> !owner.isBlank(), says(R04, NOT_SATISFIED))));
    }

    private static void basis(ValidatorBuilder<Project> project) {
        project._object(Project::costs, "costs", c -> c.notNull().message(says(R17, UNKNOWN)))
                .nestIfPresent(Project::costs, "costs", costs -> costs._collection(
                                Costs::lines, "lines", c -> c.notNull().message(says(R17, UNKNOWN)))
                        .forEachIfPresent(
                                Costs::lines,
                                "lines",
                                line -> line._object(CostLine::basis, "basis", c -> c.notNull()
                                        .message(says(R17, UNKNOWN)))));
    }
}
