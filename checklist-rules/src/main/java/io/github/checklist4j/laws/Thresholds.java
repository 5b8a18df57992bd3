package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The numbers and times that an assessor is known to compare with: its parameters and its published figures. */
final class Thresholds {
    private Thresholds() {}

    static List<BigDecimal> numbers(Assessor assessor) {
        Stream<BigDecimal> limits = assessor.data().limits().all().stream().map(Limit::value);
        Stream<BigDecimal> parameters = parameters(assessor)
                .filter(value -> value instanceof BigDecimal || value instanceof Integer)
                .map(value -> new BigDecimal(value.toString()));
        return Stream.of(limits, parameters, Stream.of(BigDecimal.ONE))
                .flatMap(numbers -> numbers)
                .distinct()
                .toList();
    }

    static List<Duration> times(Assessor assessor, List<Duration> usual) {
        Stream<Duration> windows =
                assessor.data().limits().all().stream().map(Limit::window).filter(Objects::nonNull);
        Stream<Duration> parameters =
                parameters(assessor).filter(Duration.class::isInstance).map(Duration.class::cast);
        return Stream.of(usual.stream(), windows, parameters.flatMap(Thresholds::around))
                .flatMap(times -> times)
                .distinct()
                .toList();
    }

    private static Stream<Duration> around(Duration time) {
        return Stream.of(time, time.dividedBy(2), time.plusMillis(1));
    }

    private static Stream<Object> parameters(Assessor assessor) {
        return assessor.rules().stream().flatMap(rule -> rule.parameters().stream()
                .map(parameter -> (Object) assessor.parameters().value(rule.task(), parameter)));
    }
}
