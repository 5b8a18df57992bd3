package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the change of a number or a time that is suggested. */
final class Suggested {
    private Suggested() {}

    /** The project with the change, or nothing where the fact cannot stand there alone. */
    static Optional<Project> made(Project project, Suggestion change) {
        return with(project, change, number(change.to()));
    }

    /** The project with the change but for one step. */
    static Optional<Project> less(Project project, Suggestion change) {
        return with(project, change, before(change));
    }

    /** The path of a fact without the ids on the way. */
    static String shape(String path) {
        return path.replaceAll("(?s)\\[.*?\\](?=\\.|$)", "");
    }

    static boolean isNothing(String value) {
        return number(value).signum() <= 0;
    }

    private static Optional<Project> with(Project project, Suggestion change, BigDecimal number) {
        boolean time = isTime(change.to());
        Object value =
                time ? Range.exact(Duration.ofNanos(number.movePointRight(9).longValueExact())) : Range.exact(number);
        return Stream.of(value, time ? ((Range<?>) value).low() : number)
                .flatMap(each -> changed(project, change.path(), each).stream())
                .findFirst();
    }

    private static Optional<Project> changed(Project project, String path, Object value) {
        try {
            return Optional.of(FactTree.with(project, path, value));
        } catch (IllegalArgumentException | ClassCastException contradiction) {
            return Optional.empty();
        }
    }

    private static BigDecimal before(Suggestion change) {
        BigDecimal to = number(change.to());
        BigDecimal step = isTime(change.to())
                ? new BigDecimal(change.path().endsWith("initialWindow") ? "1" : "0.001")
                : BigDecimal.ONE.movePointLeft(Math.max(0, to.scale()));
        return number(change.from()).compareTo(to) < 0 ? to.subtract(step) : to.add(step);
    }

    private static boolean isTime(String text) {
        return text.startsWith("P");
    }

    private static BigDecimal number(String text) {
        return isTime(text)
                ? BigDecimal.valueOf(Duration.parse(text).toNanos(), 9)
                : new BigDecimal(text.replaceAll("[ ,]", ""));
    }
}
