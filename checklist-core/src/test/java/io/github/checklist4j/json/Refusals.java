package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Project;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the door says about an input that it refuses, one line for each problem. */
final class Refusals {
    private Refusals() {}

    static List<String> of(String facts) {
        return of(ChecklistJson.standard(), facts);
    }

    static List<String> of(ChecklistJson json, String facts) {
        return of(json, facts.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> of(ChecklistJson json, byte[] facts) {
        return of(json, new ByteArrayInputStream(facts));
    }

    static List<String> of(ChecklistJson json, InputStream facts) {
        InvalidFactsException refused =
                catchThrowableOfType(InvalidFactsException.class, () -> json.read(facts, Project.class));
        assertThat(refused).as("the refusal").isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }
}
