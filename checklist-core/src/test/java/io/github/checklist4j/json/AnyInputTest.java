package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Project;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are: a whole project comes out, or problems with their places. */
class AnyInputTest {
    private static final byte[] FACTS = """
            {
              "$schema": "facts.schema.json", "id": "p", "name": "caf\u00e9 \\u00e9 \ud83d\ude80", "asOf": "2026-01-31",
              "systems": [{"id": "crm"}, {"id": "erp", "standalone": false, "rto": "PT4H"}],
              "integrations": [{
                "id": "orders", "source": "crm", "target": "erp", "style": "ASYNCHRONOUS", "via": [], "patterns": null,
                "volume": {"recordsPerDay": "20k\u201360k", "peakFactor": {"low": 1, "likely": 2.5, "high": 1e1}},
                "payload": {"bytes": "20 KB", "fields": [{"name": "vat", "sent": true, "retention": "P10Y"}]},
                "timeliness": {"latencyP95": "PT1S\u2013PT2S"}
              }],
              "extensions": {"acme.contract": {"number": -7.50, "tags": ["a", null, {}]}}
            }
            """.getBytes(StandardCharsets.UTF_8);

    private static void readsOrRefuses(byte[] bytes) {
        try {
            ChecklistJson.standard().read(new ByteArrayInputStream(bytes), Project.class);
        } catch (InvalidFactsException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(AnyInputTest::isComplete);
        }
    }

    private static void isComplete(Problem problem) {
        assertThat(problem.place()).isNotNull();
        assertThat(problem.toString()).doesNotContain("\n").hasSizeLessThan(1_500);
    }

    @Test
    void is_read_when_it_is_whole() {
        assertThat(ChecklistJson.standard()
                        .read(new ByteArrayInputStream(FACTS), Project.class)
                        .integrations())
                .hasSize(1);
    }

    @Test
    void is_refused_when_it_is_cut_off_at_any_byte() {
        int end = new String(FACTS, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            assertThat(Refusals.of(ChecklistJson.standard(), Arrays.copyOf(FACTS, length)))
                    .as("cut off at %d", length)
                    .isNotEmpty();
            readsOrRefuses(Arrays.copyOf(FACTS, length));
        }
    }

    @Property(tries = 2_000)
    void may_have_any_bytes_in_any_place(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int changes) {
        byte[] bytes = FACTS.clone();
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readsOrRefuses(bytes);
    }

    @Property(tries = 2_000)
    void may_have_its_parts_in_any_order(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int moves) {
        StringBuilder text = new StringBuilder(new String(FACTS, StandardCharsets.UTF_8));
        Random random = new Random(seed);
        for (int i = 0; i < moves; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(30));
            String part = text.substring(from, to);
            text.delete(from, to);
            text.insert(random.nextInt(text.length()), part);
        }
        readsOrRefuses(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
