package io.github.checklist4j.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.quantity.Interval;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project given by its facts, by path; what is not given is unknown. A path that does not begin with a list of the project belongs to
 * the integration {@code i}. A list of records is given as the list of their ids.
 */
record Sample(Map<String, Object> facts) {
    static final FitPolicy POLICY = new FitPolicy(
            number(64_000),
            number(100),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            number(1),
            number(5_000),
            Duration.ofSeconds(60),
            new BigDecimal("0.80"),
            number(1_000),
            new BigDecimal("0.10"),
            new BigDecimal("0.50"),
            number(10));
    static final Limits LIMITS = Limits.of(List.of(
            limit("dual-write.transaction-records", 1_000),
            limit("dual-write.initial-rows", 500_000),
            limit("data-events.burst", 5_000),
            limit("data-events.hour", 50_000)));
    static final String UTILISATION = "utilisation";
    private static final List<String> LISTS =
            List.of("systems", "platform", "integrations", "identities", "tests", UTILISATION);

    Sample {
        Map<String, Object> copy = new LinkedHashMap<>();
        facts.forEach((path, value) -> copy.put(full(path), value));
        facts = copy;
    }

    static Sample of(Object... pathsAndValues) {
        return new Sample(Map.of("integrations", List.of("i"))).with(pathsAndValues);
    }

    Sample with(Object... pathsAndValues) {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            copy.put(full((String) pathsAndValues[i]), pathsAndValues[i + 1]);
        }
        return new Sample(copy);
    }

    Sample without(String... paths) {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        Arrays.stream(paths).map(Sample::full).forEach(copy::remove);
        return new Sample(copy);
    }

    List<PatternFit> fits() {
        Project project = project();
        return Fit.of(project.integrations().get(0), surroundings(project));
    }

    /** The fit of a pattern, whose verdict is the same when nobody asks for the reasons. */
    PatternFit fit(Pattern pattern) {
        Project project = project();
        Integration integration = project.integrations().get(0);
        PatternFit fit = Fit.of(pattern, integration, surroundings(project));
        assertThat(Fit.verdict(pattern, integration, surroundings(project))).isEqualTo(fit.verdict());
        return fit;
    }

    /** The result of an anti-pattern, of whatever kind, on the first subject of that kind; the verdict alone is the same. */
    Explanation test(String id) {
        Project project = project();
        Surroundings surroundings = surroundings(project);
        return first(AntiPatterns.ofIntegrations(), id, project.integrations(), surroundings)
                .or(() -> first(AntiPatterns.ofIdentities(), id, project.identities(), surroundings))
                .or(() -> first(AntiPatterns.ofTests(), id, project.tests(), surroundings))
                .orElseThrow();
    }

    private static <S> Optional<Explanation> first(
            List<AntiPattern<S>> some, String id, @Nullable List<S> subjects, Surroundings surroundings) {
        return some.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .map(found -> {
                    Explanation result = found.test(subjects.get(0), surroundings);
                    assertThat(found.verdict(subjects.get(0), surroundings)).isEqualTo(result.verdict());
                    return result;
                });
    }

    Project project() {
        return build(Project.class, "", "p", facts);
    }

    private Surroundings surroundings(Project project) {
        return Surroundings.of(project, LIMITS, POLICY, new Utilisation() {
            @Override
            public Interval of(Integration integration) {
                return utilisation();
            }

            @Override
            public Interval of(Identity identity) {
                return utilisation();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private Interval utilisation() {
        return Interval.of((Range<BigDecimal>) facts.get(UTILISATION), UTILISATION);
    }

    private static <R> R build(Class<R> type, String prefix, String id, Map<String, Object> facts) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.isAnnotationPresent(Id.class) ? id : value(component, prefix, facts))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " from " + facts, e);
        }
    }

    private static Object value(RecordComponent component, String prefix, Map<String, Object> facts) {
        String path = prefix + component.getName();
        Object given = facts.get(path);
        if (component.getType() == List.class && given != null) {
            Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return element.isRecord()
                    ? ((List<?>) given)
                            .stream()
                                    .map(id -> build(element, path + "[" + id + "].", (String) id, facts))
                                    .toList()
                    : given;
        }
        boolean holdsMore = facts.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
        return holdsMore ? build(component.getType(), path + ".", "", facts) : given;
    }

    static String full(String path) {
        return LISTS.stream().anyMatch(path::startsWith) ? path : "integrations[i]." + path;
    }

    static Range<BigDecimal> exactly(long value) {
        return Range.exact(number(value));
    }

    static Range<BigDecimal> exactly(String value) {
        return Range.exact(new BigDecimal(value));
    }

    static Range<BigDecimal> between(long low, long high) {
        return Range.between(number(low), number(high));
    }

    static Range<Duration> seconds(long value) {
        return Range.exact(Duration.ofSeconds(value));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static Limit limit(String id, long value) {
        return new Limit(
                id, number(value), "", null, "", Limit.Enforcement.SLOW, null, "a page", "2026-01", null, null);
    }
}
