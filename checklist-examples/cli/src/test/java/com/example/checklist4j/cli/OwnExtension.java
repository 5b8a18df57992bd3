package com.example.checklist4j.cli;

import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assess.ChecklistExtension;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.checklist.Area;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.ReferenceData;
import io.github.checklist4j.rules.Rule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Brings a task that the facts of a test decide, whatever the standard rules say of them. */
public final class OwnExtension implements ChecklistExtension {
    static final String TASK = "own.volume-small";

    private static final Parameter<BigDecimal> MOST =
            Parameter.decimal("own.most", "1000", "1", "5000", "records", "how much is small", "the tests");
    private static final Limit LIMIT = new Limit(
            "own.limit",
            new BigDecimal("6000"),
            "requests",
            Duration.ofMinutes(5),
            "user",
            Limit.Enforcement.THROTTLE,
            null,
            "limits.md",
            "2026-01-09",
            null,
            null);
    private static final ExtensionKey<Boolean> BROKEN = new ExtensionKey<>("own.broken", Boolean.class);

    @Override
    public String id() {
        return "own";
    }

    @Override
    public List<Area> areas() {
        return List.of(new Area("own", "Own"));
    }

    @Override
    public List<Task> tasks() {
        return List.of(new Task(TASK, "own", "Little is sent", "Much is slow.", "Send less.", List.of("https://own")));
    }

    @Override
    public List<Rule<?>> rules() {
        Rule<?> small = rule("own.small")
                .decides(TASK)
                .forEach(INTEGRATIONS)
                .require(RECORDS_PER_DAY.atMost(MOST))
                .because("much is slow")
                .remedy("send less")
                .shows(project -> Table.ofTexts("Sent", List.of("integration"), List.of(List.of("orders"))))
                .uses(MOST)
                .cites(LIMIT.id());
        Rule<?> broken = rule("own.broken")
                .decides(TASK)
                .when(Fact.of(BROKEN, Project::extensions).is(true))
                .require(condition("it can be judged", Fact.of(BROKEN, Project::extensions), any -> {
                    throw new IllegalStateException("it cannot");
                }));
        return List.of(small, broken);
    }

    @Override
    public ReferenceData data(ReferenceData data) {
        return data.withLimits(List.of(LIMIT));
    }

    @Override
    public List<ExtensionKey<?>> facts() {
        return List.of(BROKEN);
    }
}
