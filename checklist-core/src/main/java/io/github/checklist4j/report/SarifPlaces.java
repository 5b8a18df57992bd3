package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.facts.Problem.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in the facts file a finding stands. */
final class SarifPlaces {
    private static final String UNRESERVED = "-._~/";

    private final String file;
    private final Function<String, @Nullable Place> places;

    SarifPlaces(String file, Function<String, @Nullable Place> places) {
        this.file = uri(file);
        this.places = places;
    }

    /** The first fact that the finding shows at its subject, or the subject itself. */
    Sarif.Location of(Finding finding) {
        String subject = finding.subjects().get(0);
        String fact = finding.reasons().stream()
                .flatMap(reason -> reason.comparisons().stream())
                .flatMap(SarifPlaces::facts)
                .map(path -> finding.resolved(path).get(0))
                .filter(path -> places.apply(path) != null)
                .findFirst()
                .orElse(subject);
        return at(fact, subject);
    }

    private static Stream<String> facts(Comparison comparison) {
        return Stream.concat(Stream.of(comparison.seen().what()), comparison.facts().stream());
    }

    /** The place of a path, with the word for what it is. */
    Sarif.Location at(String path, String subject) {
        Place place = places.apply(path);
        Sarif.PhysicalLocation physical = file.isEmpty()
                ? null
                : new Sarif.PhysicalLocation(
                        new Sarif.ArtifactLocation(file),
                        place == null ? null : new Sarif.Region(place.line(), place.column()));
        return new Sarif.Location(physical, List.of(new Sarif.LogicalLocation(SarifText.of(Words.subject(subject)))));
    }

    /** A name of a file as a reference: whatever is not plain is written as its bytes. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte each : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
