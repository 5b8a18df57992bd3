package io.github.checklist4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Within;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.review.Question.Type;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fact that may be open gives a question that says what the records declare of it, as the records themselves say it. */
class FactSlotTest {
    private record Place(String path, RecordComponent component) {
        Class<?> held() {
            return component.getGenericType() instanceof ParameterizedType generic
                    ? (Class<?>)
                            (generic.getRawType() == List.class
                                            && generic.getActualTypeArguments()[0] instanceof Class<?> c
                                    ? c
                                    : generic.getRawType())
                    : component.getType();
        }

        boolean isFacts() {
            return held().isRecord()
                    && !Set.of(Range.class, Money.class, Extensions.class).contains(held());
        }
    }

    private static void collect(Class<?> type, String prefix, List<Place> places) {
        for (RecordComponent component : type.getRecordComponents()) {
            Place place = new Place(prefix + component.getName(), component);
            if (!component.isAnnotationPresent(Id.class) && place.held() != Extensions.class) {
                places.add(place);
            }
            if (place.isFacts()) {
                collect(place.held(), place.path() + (component.getType() == List.class ? "[a.b]." : "."), places);
            }
        }
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        collect(Project.class, "", places);
        return places;
    }

    private static Type expected(Place place) {
        RecordComponent component = place.component();
        if (component.isAnnotationPresent(Refers.class)) {
            return Type.REFERENCE;
        }
        if (place.held() == Range.class) {
            boolean ofTime = component.getGenericType().getTypeName().contains(Duration.class.getName());
            return ofTime ? Type.TIMES : Type.QUANTITY;
        }
        if (place.isFacts()) {
            boolean named = Arrays.stream(place.held().getRecordComponents())
                    .anyMatch(each -> each.isAnnotationPresent(Id.class));
            return named ? Type.RECORD : Type.PART;
        }
        if (place.held().isEnum()) {
            return Type.WORD;
        }
        return switch (place.held().getSimpleName()) {
            case "String" -> Type.TEXT;
            case "Boolean" -> Type.TRUTH;
            case "Integer" -> Type.WHOLE;
            case "BigDecimal" -> Type.NUMBER;
            case "LocalDate" -> Type.DATE;
            case "Duration" -> Type.TIME;
            case "Period" -> Type.PERIOD;
            case "Money" -> Type.MONEY;
            default -> throw new IllegalStateException(place.path());
        };
    }

    @TestFactory
    List<DynamicTest> says_meaning_type_words_unit_and_bounds_of_every_fact() {
        return places().stream()
                .map(place -> DynamicTest.dynamicTest(place.path(), () -> isAsDeclared(place)))
                .toList();
    }

    private static void isAsDeclared(Place place) {
        Question question =
                Objects.requireNonNull(FactSlot.at(place.path())).question(place.path(), List.of(), List.of());
        RecordComponent component = place.component();
        assertThat(question.meaning()).isNotBlank();
        assertThat(question.type()).isEqualTo(expected(place));
        assertThat(question.many()).isEqualTo(component.getType() == List.class);
        Object[] words = place.held().isEnum() ? place.held().getEnumConstants() : new Object[0];
        assertThat(question.words())
                .isEqualTo(Arrays.stream(words)
                        .map(word -> ((Enum<?>) word).name())
                        .toList());
        Refers refers = component.getAnnotation(Refers.class);
        assertThat(question.refers()).isEqualTo(refers == null ? null : refers.value());
        assertThat(question.key().isEmpty()).isEqualTo(question.type() != Type.RECORD);
        Within within = component.getAnnotation(Within.class);
        if (within != null) {
            assertThat(question.unit()).isEqualTo(within.unit());
            assertThat(question.min()).isEqualByComparingTo(new BigDecimal(within.min()));
            assertThat(question.max()).isEqualByComparingTo(new BigDecimal(within.max()));
        }
        boolean counted = Set.of(Type.QUANTITY, Type.WHOLE, Type.NUMBER).contains(question.type());
        assertThat(question.min() != null && question.max() != null).isEqualTo(counted);
    }

    @Test
    void looks_at_hundreds_of_facts_of_all_types() {
        assertThat(places()).hasSizeGreaterThan(200);
        assertThat(places().stream().map(FactSlotTest::expected))
                .containsAll(Set.of(
                        Type.TEXT,
                        Type.WORD,
                        Type.REFERENCE,
                        Type.TRUTH,
                        Type.WHOLE,
                        Type.QUANTITY,
                        Type.DATE,
                        Type.TIME,
                        Type.TIMES,
                        Type.MONEY,
                        Type.RECORD,
                        Type.PART));
    }
}
