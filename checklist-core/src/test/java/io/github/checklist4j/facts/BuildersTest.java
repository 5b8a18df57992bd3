package io.github.checklist4j.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.checklist4j.internal.RecordShape;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {
    /** Values, not records of facts: made by a factory or a constructor of two parts. */
    private static final Set<Class<?>> VALUES = Set.of(Range.class, Money.class, Extensions.class);

    static Stream<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(Project.class, found);
        return found.stream();
    }

    private static void collect(Class<?> record, Set<Class<?>> found) {
        if (found.add(record)) {
            RecordShape.of(record).components().stream()
                    .map(RecordShape.Component::held)
                    .filter(held -> held.isRecord() && !VALUES.contains(held))
                    .forEach(held -> collect(held, found));
        }
    }

    /** {@code ChangeControlRequestBuilder} for {@code ChangeControl.Request}. */
    @ParameterizedTest
    @MethodSource("records")
    void every_record_that_holds_facts_has_a_builder_with_a_setter_for_each(Class<?> record)
            throws ReflectiveOperationException {
        String name = record.getName().replace("$", "") + "Builder";
        Object builder = Class.forName(name).getMethod("builder").invoke(null);
        for (RecordShape.Component component : RecordShape.of(record).components()) {
            Method setter = Stream.of(builder.getClass().getMethods())
                    .filter(method -> method.getName().equals(component.name()) && method.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow();
            assertThat(setter.getReturnType()).isEqualTo(builder.getClass());
        }
        assertThatCode(() -> Class.forName(name).getMethod("build")).doesNotThrowAnyException();
    }
}
