package io.github.checklist4j.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.rules.Fact;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The path of each key has to be the way that it reads. */
class FactKeysTest {
    private static final List<Class<?>> KEYS = List.of(
            BenefitFacts.class,
            ChangeRequestFacts.class,
            ComponentFacts.class,
            CostLineFacts.class,
            FieldFacts.class,
            GoalFacts.class,
            IdentityFacts.class,
            ImpactAnalysisFacts.class,
            IntegrationFacts.class,
            ObjectiveFacts.class,
            OptionComparisonFacts.class,
            OptionFacts.class,
            ProcessFacts.class,
            ProjectFacts.class,
            StakeholderFacts.class,
            SystemFacts.class,
            TestFacts.class);

    record Key(String name, Class<?> record, Fact<?, ?> fact) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Key> keys() {
        return KEYS.stream()
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        Class<?> record =
                                (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
                        return new Key(
                                field.getDeclaringClass().getSimpleName() + "." + field.getName(), record, (Fact<?, ?>)
                                        field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void has_the_path_of_a_component(Key key) {
        Class<?> type = key.record();
        for (String name : key.fact().path().replaceFirst("^/", "").split("\\.")) {
            RecordComponent[] components = type.getRecordComponents();
            assertThat(components).as(key + " at " + name).isNotNull();
            type = Arrays.stream(components)
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(key + ": nothing is called " + name))
                    .getType();
        }
    }
}
