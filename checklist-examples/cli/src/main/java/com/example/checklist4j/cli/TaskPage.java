package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.checklist.Task;
import io.github.checklist4j.rules.Parameter;
import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A task, shown with everything that decides it. */
final class TaskPage {
    private final Assessor assessor;
    private final Task task;
    private final List<Rule<?>> rules;

    TaskPage(Assessor assessor, Task task) {
        this.assessor = assessor;
        this.task = task;
        this.rules = assessor.rules(task.id());
    }

    String text() {
        return new Page()
                .line(task.id() + "  " + task.title())
                .section("why", Stream.of(task.why()))
                .section("what to do", Stream.of(task.what()))
                .section(
                        "satisfied when",
                        rules.isEmpty() ? Stream.of(attested()) : rules.stream().flatMap(this::of))
                .section("reads", distinct(rules.stream().flatMap(rule -> rule.reads().stream())))
                .section("parameters", parameters())
                .section("limits", limits())
                .section("sources", task.references().stream())
                .toString();
    }

    private static String attested() {
        return "a person attests it, with date and evidence: no rule decides this task";
    }

    private Stream<String> of(Rule<?> rule) {
        return Stream.of(
                        rule.text(),
                        rule.because() == null ? null : "  because " + rule.because(),
                        rule.remedy() == null ? null : "  remedy " + rule.remedy(),
                        "  rule " + rule.id())
                .filter(line -> line != null);
    }

    private Stream<String> parameters() {
        return distinct(rules.stream().flatMap(rule -> rule.parameters().stream()))
                .flatMap(parameter ->
                        Stream.of(headline(parameter), "  " + parameter.description(), "  from " + parameter.source()));
    }

    private String headline(Parameter<?> parameter) {
        return parameter.name() + ": "
                + assessor.parameters().use(task.id(), parameter).value() + ", from " + parameter.min() + " to "
                + parameter.max() + ", by default " + parameter.defaultValue();
    }

    private Stream<String> limits() {
        return distinct(rules.stream().flatMap(rule -> rule.limits().stream()))
                .flatMap(id -> assessor.data().limits().find(id).stream())
                .flatMap(limit -> Stream.of(
                        limit.id() + ": " + ListCommand.figure(limit),
                        "  from " + limit.source() + ", " + limit.sourceDate()));
    }

    private static <T> Stream<T> distinct(Stream<T> all) {
        return all.distinct();
    }
}
