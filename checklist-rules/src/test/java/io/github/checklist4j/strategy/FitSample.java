package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.rules.Rule.rule;

import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.ReferenceData;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A project given by its facts, by path; what is not given is unknown. A path that does not begin with a list of the project belongs to
 * the integration {@code i}. A list of records is given as the list of their ids.
 */
record FitSample(Map<String, Object> facts) {
    static final Limits LIMITS = Limits.of(List.of(
            limit("dual-write.transaction-records", 1_000),
            limit("dual-write.initial-rows", 500_000),
            limit("data-events.burst", 5_000),
            limit("data-events.hour", 50_000)));
    static final String UTILISATION = "utilisation";
    private static final List<String> LISTS =
            List.of("systems", "platform", "integrations", "identities", "tests", UTILISATION);

    FitSample {
        Map<String, Object> copy = new LinkedHashMap<>();
        facts.forEach((path, value) -> copy.put(full(path), value));
        facts = copy;
    }

    static FitSample of(Object... pathsAndValues) {
        return new FitSample(Map.of("integrations", List.of("i"))).with(pathsAndValues);
    }

    FitSample with(Object... pathsAndValues) {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            copy.put(full((String) pathsAndValues[i]), pathsAndValues[i + 1]);
        }
        return new FitSample(copy);
    }

    FitSample without(String... paths) {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        Arrays.stream(paths).map(FitSample::full).forEach(copy::remove);
        return new FitSample(copy);
    }

    Judged fit(Pattern pattern) {
        return judge(rule("fit")
                .decides("t")
                .uses(PatternFit.PARAMETERS)
                .forEach(INTEGRATIONS)
                .require(PatternFit.of(pattern)));
    }

    Judged test(String id) {
        return judge(rules().get(id));
    }

    private Judged judge(Rule<?> rule) {
        ReferenceData data = new ReferenceData(LIMITS, Capabilities.standard());
        RuleResult result = rule.judge(Evaluation.of(project(), null, Parameters.defaults(), data));
        return new Judged(
                result.verdict(),
                result.found().stream()
                        .flatMap(each -> each.missing().stream())
                        .distinct()
                        .toList(),
                result.found().stream().flatMap(each -> each.reasons().stream()).toList());
    }

    /** The rules of the anti-patterns by id, the utilisation being what the sample says. */
    Map<String, Rule<?>> rules() {
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        Stream.concat(
                        StandardRules.antiPatterns().stream(),
                        Stream.of(
                                CapacityAntiPatterns.spike(integration -> utilisation()),
                                CapacityAntiPatterns.singleAccount(identity -> utilisation())))
                .forEach(rule -> rules.put(rule.id().replace("anti-pattern.", ""), rule));
        return rules;
    }

    /** What a condition or a rule says of the sample. */
    record Judged(Verdict verdict, List<String> missing, List<Reason> reasons) {
        List<String> told() {
            return reasons.stream()
                    .flatMap(reason -> reason.comparisons().stream())
                    .map(each ->
                            side(each.seen()) + "; expected " + (each.relation() + " " + side(each.expected())).strip())
                    .toList();
        }

        private static String side(Side side) {
            return (side.what() + " " + side.value() + " " + side.unit()).strip();
        }
    }

    Project project() {
        return build(Project.class, "", "p", facts);
    }

    @SuppressWarnings("unchecked")
    private Interval utilisation() {
        return Interval.of((Range<BigDecimal>) facts.get(UTILISATION), Path.of(UTILISATION));
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
