package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.report.Samples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CompactJsonTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();

    private static String compact(Record record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeCompact(record, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void has_a_line_for_each_task_finding_rule_and_limit() {
        List<String> lines = compact(Samples.rich()).lines().toList();
        assertThat(lines)
                .contains(
                        " \"tasks\":[",
                        "  {\"id\":\"goals.shared\",\"area\":\"goals\",\"title\":\"title of goals.shared\",\"verdict\":\"SATISFIED\"},",
                        "   {\"id\":\"goals.stated\",\"found\":[",
                        "    {\"at\":{\"integrations[]\":[\"orders\"]},\"open\":{\"\":[\"integrations[orders].serves\"]}}]}]},",
                        "  {\"id\":\"pattern.broken\",\"text\":\"a rule that fails\"}],",
                        "  {\"id\":\"dataverse.requests\",\"value\":6000,\"unit\":\"requests\",\"window\":\"PT5M\","
                                + "\"scope\":\"user and web server\",\"enforcement\":\"THROTTLE\",\"mayChange\":true,"
                                + "\"source\":\"api-limits.md\",\"sourceDate\":\"2026-01-09\",\"note\":\"A default for orientation.\"}],");
    }

    @Property(tries = 100)
    void reads_back_equal(@ForAll("assessments") Assessment assessment) {
        assertThat(JSON.read(compact(assessment), Assessment.class)).isEqualTo(assessment);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return RecordArbitrary.of(Assessment.class);
    }

    @Test
    void leaves_out_of_a_result_what_says_nothing_and_takes_it_as_that() {
        String written = JSON.write(Samples.rich());
        assertThat(written).doesNotContain(": []", ": {}", ": false", ": 0,", "\"unit\": \"\"");
        assertThat(JSON.read(written, Assessment.class)).isEqualTo(Samples.rich());
    }

    /** Of facts, and of whatever somebody else reads, nothing that has to be there may be left out. */
    @Test
    void asks_for_what_has_to_be_there_of_a_record_that_does_not_say_so() {
        assertThat(JSON.write(new Whole("", List.of(), 0, false)).lines()).hasSize(6);
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> JSON.read("{}", Whole.class))
                .satisfies(thrown -> assertThat(thrown.problems()).hasSize(4));
    }

    /**
     * What a user might read.
     *
     * @param text a text
     * @param list a list
     * @param number a number
     * @param truth a truth
     */
    public record Whole(String text, List<String> list, int number, boolean truth) {}
}
