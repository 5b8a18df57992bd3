package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.Project;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripPropertyTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();

    @Property(tries = 200)
    void every_record_reads_back_equal(@ForAll("records") Record record) {
        String written = JSON.write(record);
        Record read = JSON.read(written, record.getClass());
        assertThat(read).isEqualTo(record);
        assertThat(JSON.write(read)).isEqualTo(written);
    }

    @Provide
    Arbitrary<Record> records() {
        return Arbitraries.oneOf(
                RecordArbitrary.of(Project.class),
                RecordArbitrary.of(Assessment.class),
                RecordArbitrary.of(Everything.class));
    }
}
