package io.github.checklist4j.strategy;

import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Payload.Classification;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.FieldFacts;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.rules.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that are known to be surplus, those about persons first, and what they cost. */
final class SurplusFields {
    /** Those that hurt most first. */
    private static final List<Classification> ORDER =
            List.of(Classification.SENSITIVE, Classification.PERSONAL, Classification.INTERNAL, Classification.PUBLIC);

    private SurplusFields() {}

    static Table table(Subject<Project> project) {
        List<List<String>> rows = Overview.elements(INTEGRATIONS, project).stream()
                .flatMap(SurplusFields::of)
                .sorted(Comparator.comparingInt(Surplus::rank))
                .map(Surplus::row)
                .toList();
        return Table.ofTexts("Surplus fields", List.of("field", "classification", "why", "bytes a day"), rows);
    }

    private static Stream<Surplus> of(Subject<Integration> integration) {
        boolean transactional = holds(DataRules.FEEDS_A_TRANSACTIONAL_STORE.verdict(integration));
        List<Subject<Payload.Field>> fields = IntegrationFacts.FIELDS.elements(integration);
        return fields == null
                ? Stream.of()
                : fields.stream().flatMap(field -> Stream.ofNullable(of(field, integration, transactional)));
    }

    private static @Nullable Surplus of(
            Subject<Payload.Field> field, Subject<Integration> integration, boolean transactional) {
        String why = null;
        if (holds(DataRules.IS_MOVED.verdict(field)) && DataRules.IS_NEEDED.verdict(field) == Verdict.NOT_SATISFIED) {
            why = "nobody needs it";
        } else if (transactional && holds(DataRules.IS_COPIED_FOR_REPORTS.verdict(field))) {
            why = "only reports need it, and the store is transactional";
        }
        return why == null
                ? null
                : new Surplus(
                        field.path(),
                        FieldFacts.CLASSIFICATION.of(field),
                        why,
                        product(
                                Interval.of(FieldFacts.BYTES.of(field), Path.of("bytes")),
                                Interval.of(IntegrationFacts.RECORDS_PER_DAY.of(integration), Path.of("records"))));
    }

    private static boolean holds(Verdict verdict) {
        return verdict == SATISFIED;
    }

    private static String product(Interval bytes, Interval records) {
        return bytes.isBounded() && records.isBounded() ? bytes.times(records).shown() : "?";
    }

    private record Surplus(String path, @Nullable Classification classification, String why, String bytesPerDay) {
        int rank() {
            return classification == null ? ORDER.size() : ORDER.indexOf(classification);
        }

        List<String> row() {
            return List.of(path, classification == null ? "?" : classification.name(), why, bytesPerDay);
        }
    }
}
