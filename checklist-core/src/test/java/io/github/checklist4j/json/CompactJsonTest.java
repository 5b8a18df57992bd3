package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
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
                        "  \"tasks\":[",
                        "    {\"id\":\"goals.shared\",\"area\":\"goals\",\"title\":\"title of goals.shared\",\"verdict\":\"SATISFIED\"},",
                        "      {\"rule\":\"goals.stated\",\"verdict\":\"UNKNOWN\",\"waived\":false,"
                                + "\"subjects\":[\"integrations[orders]\"],\"open\":[\"integrations[orders].serves\"]}",
                        "    ]},",
                        "    {\"id\":\"pattern.broken\",\"text\":\"a rule that fails\"}");
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
    void leaves_an_empty_list_out_where_its_absence_says_so_and_takes_it_as_empty() {
        assertThat(JSON.write(Samples.rich())).doesNotContain("[]");
        assertThat(JSON.read(JSON.write(Samples.rich()), Assessment.class)).isEqualTo(Samples.rich());
    }
}
