package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Digest;
import io.github.checklist4j.facts.Project;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();

    private static String digest(String facts) {
        return JSON.digest(JSON.read(facts, Project.class));
    }

    @Test
    void is_that_of_the_line_form() {
        // the SHA-256 of {"id":"p","asOf":"2026-11-01"}, as any other tool computes it
        assertThat(digest("{\"id\": \"p\", \"asOf\": \"2026-11-01\"}"))
                .isEqualTo("6629c48fc9a3c47e07ddf78bb45e9db1e0ce6a107005a63352f025fef26698fa");
    }

    @Test
    void does_not_see_how_a_file_is_laid_out() {
        assertThat(digest("{\"asOf\": \"2026-11-01\",\n\"$schema\": \"x\", \"name\": null, \"id\": \"p\"}"))
                .isEqualTo(digest("{\"id\":\"p\",\"asOf\":\"2026-11-01\"}"));
    }

    @Test
    void sees_any_other_fact() {
        assertThat(digest("{\"id\": \"p\", \"integrations\": []}")).isNotEqualTo(digest("{\"id\": \"p\"}"));
    }

    @Test
    void is_computed_when_somebody_looks_and_once() {
        AtomicInteger computed = new AtomicInteger();
        Digest digest = Digest.later(() -> "ab".repeat(32) + computed.incrementAndGet());
        assertThat(computed).hasValue(0);
        assertThat(digest).hasToString("ab".repeat(32) + 1).isEqualTo(Digest.of("ab".repeat(32) + 1));
        assertThat(digest.brief()).isEqualTo("abababababab");
        assertThat(computed).hasValue(1);
    }
}
