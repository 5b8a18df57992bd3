package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;
import static io.github.checklist4j.fit.Criteria.anyOf;
import static io.github.checklist4j.fit.Criteria.is;
import static io.github.checklist4j.fit.Criteria.isNone;
import static io.github.checklist4j.fit.Criteria.some;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Payload.Classification;
import io.github.checklist4j.facts.Payload.Field;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Data that nobody needs where it goes. */
final class DataAntiPatterns {
    private static final Comparator<Field> PERSONAL_FIRST = Comparator.comparing(field -> !isPersonal(field));

    static final AntiPattern<Integration> COPY_FOR_REPORTS = AntiPattern.ofExchange(
            "copy-for-reports",
            "copy into a transactional store for reports alone",
            violation(
                    "storage made for transactions is the dearest place for a report's data; the task excludes it",
                    "report from a store that is made for it, such as a data lake",
                    "Dynamics 365 implementation guide, integration challenges and case study, 2024-01"),
            DataAntiPatterns::copiesForReports);

    static final AntiPattern<Integration> UNUSED_FIELDS = AntiPattern.ofExchange(
            "unused-fields",
            "field sent or stored that nothing needs",
            violation(
                    "what nothing needs costs transfer and storage, and can leak; the task demands a need for every field",
                    "leave the field out, or name what needs it",
                    "Dynamics 365 implementation guide, integration checklist, 2024-01"),
            DataAntiPatterns::carriesUnused);

    static final List<AntiPattern<Integration>> ALL = List.of(COPY_FOR_REPORTS, UNUSED_FIELDS);

    private DataAntiPatterns() {}

    private static Basis violation(String reason, String remedy, String source) {
        return new Basis("design.data-minimized", Weight.VIOLATION, reason, remedy, source);
    }

    private static boolean isPersonal(Field field) {
        return field.classification() == Classification.PERSONAL || field.classification() == Classification.SENSITIVE;
    }

    private static Criterion copiesForReports(Exchange exchange) {
        Fact<List<Field>> fields = exchange.payload("fields", Payload::fields);
        return allOf(
                is(exchange.ofTarget("store", ConnectedSystem::store), Store.TRANSACTIONAL),
                some(
                        fields,
                        "a field is stored for reports alone",
                        field -> allOf(
                                is(of(field, fields, "stored", Field::stored), true),
                                is(of(field, fields, "reportingOnly", Field::reportingOnly), true))));
    }

    private static Criterion carriesUnused(Exchange exchange) {
        Fact<List<Field>> fields = exchange.payload("fields", DataAntiPatterns::personalFirst);
        return some(
                fields,
                "a field is sent or stored, and nothing needs it",
                field -> allOf(
                        anyOf(
                                is(of(field, fields, "sent", Field::sent), true),
                                is(of(field, fields, "stored", Field::stored), true)),
                        isNone(of(field, fields, "neededFor", Field::neededFor))));
    }

    private static @Nullable List<Field> personalFirst(Payload payload) {
        return payload.fields() == null
                ? null
                : payload.fields().stream().sorted(PERSONAL_FIRST).toList();
    }

    private static <T> Fact<T> of(
            Field field, Fact<List<Field>> fields, String name, Function<Field, @Nullable T> reader) {
        String suffix = "[" + field.name() + "]." + name;
        return Fact.of(() -> fields.label() + suffix, () -> fields.path() + suffix, reader.apply(field));
    }
}
