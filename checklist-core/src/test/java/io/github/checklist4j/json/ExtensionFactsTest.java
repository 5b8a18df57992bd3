package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Names;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Within;
import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Merge;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Vocabulary;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExtensionFactsTest {
    private static final ExtensionKey<Contract> CONTRACT = new ExtensionKey<>("acme.contract", Contract.class);
    private static final ExtensionKey<Integer> LINES = new ExtensionKey<>("acme.lines", Integer.class);
    private static final ExtensionKey<LocalDate> SIGNED = new ExtensionKey<>("acme.signed", LocalDate.class);
    private static final ChecklistJson TYPED =
            ChecklistJson.standard().with(CONTRACT, LINES).with(List.of(SIGNED));

    /** A fact of a tool. */
    @NullMarked
    public record Contract(String number, @Nullable LocalDate endsOn) {}

    private static String project(String extensions) {
        return "{\"id\": \"p\", \"extensions\": {" + extensions + "}}";
    }

    private static final String FACTS = project("\"acme.lines\": 3, \"acme.contract\": {\"number\": \"7\", \"endsOn\":"
            + " \"2027-01-01\"}, \"acme.signed\": \"2026-01-01\", \"other\": {\"b\": [1.50, null], \"a\": true}");

    @Test
    void registered_facts_are_read_as_their_types() {
        Project project = TYPED.read(FACTS, Project.class);
        assertThat(project.extensions().get(CONTRACT)).isEqualTo(new Contract("7", LocalDate.of(2027, 1, 1)));
        assertThat(project.extensions().get(LINES)).isEqualTo(3);
        assertThat(project.extensions().get(SIGNED)).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void unregistered_facts_are_kept_as_they_are_written() {
        Map<String, Object> values =
                ChecklistJson.standard().read(FACTS, Project.class).extensions().values();
        assertThat(values.keySet()).containsExactly("acme.lines", "acme.contract", "acme.signed", "other");
        assertThat(values)
                .containsEntry("acme.lines", new BigDecimal("3"))
                .containsEntry("acme.contract", Map.of("number", "7", "endsOn", "2027-01-01"));
    }

    @Test
    void both_survive_a_round_trip() {
        Project typed = TYPED.read(FACTS, Project.class);
        Project plain = ChecklistJson.standard().read(FACTS, Project.class);
        assertThat(TYPED.read(TYPED.write(typed), Project.class)).isEqualTo(typed);
        assertThat(ChecklistJson.standard().read(TYPED.write(plain), Project.class))
                .isEqualTo(plain);
        assertThat(TYPED.write(plain)).isEqualTo(TYPED.write(typed)).contains("1.50");
    }

    @Test
    void problems_of_registered_facts_stand_at_their_paths() {
        assertThat(Refusals.of(
                        TYPED,
                        project("\"acme.lines\": 1.5, \"acme.contract\": {\"endsOn\": \"soon\"}, \"acme.lines\": 2")))
                .containsExactly(
                        "line 1, column 42: extensions.acme.lines: found 1.5, expected a whole number",
                        "line 1, column 64: extensions.acme.contract.number: found nothing, expected a value: it is required",
                        "line 1, column 75: extensions.acme.contract.endsOn: found \"soon\", expected a date such as 2026-01-31",
                        "line 1, column 84: extensions.acme.lines: found the key \"acme.lines\" a second time, expected it once");
    }

    @Test
    void a_name_stands_for_one_type() {
        assertThat(TYPED.with(LINES).read(FACTS, Project.class)).isEqualTo(TYPED.read(FACTS, Project.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPED.with(new ExtensionKey<>("acme.lines", String.class)))
                .withMessage("the extension key acme.lines: java.lang.Integer is there already,"
                        + " and cannot be acme.lines: java.lang.String");
    }

    @Test
    void a_type_that_cannot_be_read_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPED.with(new ExtensionKey<>("x", Object.class)))
                .withMessage("the JSON door does not read java.lang.Object");
    }

    /** Facts in every type that those of the library have. */
    @Nested
    class OfEveryType {
        private static final ExtensionKey<Range<BigDecimal>> PEAK = ExtensionKey.quantity("acme.peak", "bytes");
        private static final ExtensionKey<Range<Duration>> ANSWER = ExtensionKey.range("acme.answer", Duration.class);
        private static final ExtensionKey<Duration> WINDOW = new ExtensionKey<>("acme.window", Duration.class);
        private static final ExtensionKey<MessageStyle> STYLE = new ExtensionKey<>("acme.style", MessageStyle.class);
        private static final ExtensionKey<List<String>> TAGS = ExtensionKey.list("acme.tags", String.class);
        private static final ExtensionKey<List<Approval>> APPROVALS =
                ExtensionKey.list("acme.approvals", Approval.class);
        private static final List<ExtensionKey<?>> ALL = List.of(PEAK, ANSWER, WINDOW, STYLE, TAGS, APPROVALS);
        private static final ChecklistJson DOOR =
                ChecklistJson.standard().with(ALL).with(Vocabulary.any().with(Word.TASK, List.of("goals.agreed")));
        private static final String FACTS = project("\"acme.peak\": \"20 KB–2 MB\", \"acme.answer\": \"PT1S–PT5S\","
                + " \"acme.window\": \"PT8H\", \"acme.style\": \"ASYNCHRONOUS\", \"acme.tags\": [\"a\", \"b\"],"
                + " \"acme.approvals\": [{\"id\": \"cab\", \"on\": \"2026-11-01\", \"share\": \"20 %\","
                + " \"task\": \"goals.agreed\", \"before\": [{\"id\": \"team\"}]}]");

        /** A record of a tool, declared as those of the library are. */
        @NullMarked
        public record Approval(
                @Id String id,
                @Nullable LocalDate on,
                @Nullable @Within(max = "1", unit = "share") Range<BigDecimal> share,
                @Nullable @Names(Word.TASK) String task,
                @Nullable @Refers("stakeholders") String by,
                @Nullable List<Approval> before) {}

        @Test
        void are_read_as_their_types_and_written_back() {
            Project project = DOOR.read(FACTS, Project.class);
            Extensions own = Objects.requireNonNull(project.extensions());
            assertThat(own.get(PEAK)).isEqualTo(Range.between(new BigDecimal(20_000), new BigDecimal(2_000_000)));
            assertThat(own.get(ANSWER)).isEqualTo(Range.between(Duration.ofSeconds(1), Duration.ofSeconds(5)));
            assertThat(own.get(WINDOW)).isEqualTo(Duration.ofHours(8));
            assertThat(own.get(STYLE)).isEqualTo(MessageStyle.ASYNCHRONOUS);
            assertThat(own.get(TAGS)).containsExactly("a", "b");
            assertThat(own.get(APPROVALS)).singleElement().satisfies(approval -> {
                assertThat(approval.share()).isEqualTo(Range.exact(new BigDecimal("0.2")));
                assertThat(approval.before()).extracting(Approval::id).containsExactly("team");
            });
            assertThat(DOOR.read(DOOR.write(project), Project.class)).isEqualTo(project);
            assertThat(DOOR.read(DOOR.writeLine(project), Project.class)).isEqualTo(project);
        }

        @Test
        void are_checked_as_those_of_the_library() {
            assertThat(Refusals.of(DOOR, """
                    {"id": "p", "stakeholders": [{"id": "iris"}], "extensions": {
                      "acme.peak": "many",
                      "acme.answer": "PT5S-PT1S",
                      "acme.style": "ASYNCHRONUS",
                      "acme.approvals": [{"id": "cab", "onn": "2026-11-01", "share": 3, "task": "goals.agred"}]}}"""))
                    .containsExactly(
                            "line 2, column 16: extensions.acme.peak: found \"many\", expected a number, a text such as \"20 KB\" or"
                                    + " \"10 KB–20 KB\" (suffixes B, KB, MB, GB, TB, on both ends), or an object with low and high",
                            "line 3, column 18: extensions.acme.answer: found \"PT5S-PT1S\", expected the lower end first",
                            "line 4, column 17: extensions.acme.style: found \"ASYNCHRONUS\", expected one of SYNCHRONOUS,"
                                    + " ASYNCHRONOUS; did you mean ASYNCHRONOUS?",
                            "line 5, column 36: extensions.acme.approvals[0].onn: found the unknown key \"onn\", expected a"
                                    + " known key; did you mean on?",
                            "line 5, column 66: extensions.acme.approvals[0].share: found 3, expected a value from 0 to 1 share",
                            "line 5, column 77: extensions.acme.approvals[0].task: found \"goals.agred\", expected the id of a"
                                    + " task; did you mean goals.agreed?");
            assertThat(Refusals.of(DOOR, """
                    {"id": "p", "stakeholders": [{"id": "iris"}], "extensions": {
                      "acme.window": "-PT1H",
                      "acme.approvals": [{"id": "cab", "share": 1, "by": "irs"}, {"id": "cab"}]}}"""))
                    .containsExactly(
                            "line 2, column 18: extensions.acme.window: found PT-1H, expected a duration from PT0S to 36500 days",
                            "line 3, column 54: extensions.acme.approvals[0].by: found \"irs\", expected the id of one of"
                                    + " stakeholders; did you mean iris?",
                            "line 3, column 69: extensions.acme.approvals[1].id: found \"cab\" a second time, expected a"
                                    + " unique id");
        }

        @Test
        void have_paths_and_places() {
            Reading<Project> reading = DOOR.readWithPlaces(FACTS, Project.class);
            Project project = reading.value();
            assertThat(FactTree.known(project))
                    .contains("extensions.acme.peak", "extensions.acme.approvals", "extensions.acme.approvals[cab].on");
            assertThat(FactTree.value(project, "extensions.acme.approvals[cab].before[team].id"))
                    .isEqualTo("team");
            Project without = FactTree.with(project, "extensions.acme.approvals[cab].on", null);
            assertThat(FactTree.value(without, "extensions.acme.approvals[cab].on"))
                    .isNull();
            assertThat(FactTree.value(without, "extensions.acme.approvals[cab].task"))
                    .isEqualTo("goals.agreed");
            assertThat(reading.places().of("extensions.acme.approvals[cab].on"))
                    .isEqualTo(new Place(1, FACTS.indexOf("\"2026") + 1));
        }

        @Test
        void are_merged_by_their_parts() {
            Project one =
                    DOOR.read(project("\"acme.approvals\": [{\"id\": \"a\", \"on\": \"2026-11-01\"}]"), Project.class);
            Project other = DOOR.read(
                    project("\"acme.approvals\": [{\"id\": \"a\", \"by\": \"x\"}, {\"id\": \"b\"}]"), Project.class);
            Project both = Objects.requireNonNull(Merge.of(one, other).project());
            assertThat(Objects.requireNonNull(both.extensions()).get(APPROVALS))
                    .containsExactly(
                            new Approval("a", LocalDate.of(2026, 11, 1), null, null, "x", null),
                            new Approval("b", null, null, null, null, null));
        }

        @Test
        void stand_in_the_schema() {
            com.networknt.schema.Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Schema.facts(ALL));
            assertThat(schema.validate(FACTS, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(project("\"acme.other\": [1], \"acme.peak\": null"), InputFormat.JSON))
                    .isEmpty();
            for (String wrong : List.of(
                    "\"acme.peak\": \"many\"",
                    "\"acme.answer\": 5",
                    "\"acme.style\": \"ASYNCHRONUS\"",
                    "\"acme.tags\": \"a\"",
                    "\"acme.approvals\": [{\"id\": \"a\", \"onn\": \"2026-11-01\"}]",
                    "\"acme.approvals\": [{\"on\": \"2026-11-01\"}]")) {
                assertThat(schema.validate(project(wrong), InputFormat.JSON))
                        .as(wrong)
                        .isNotEmpty();
            }
            assertThat(Schema.facts(List.of())).isEqualTo(Schema.FACTS.text());
        }

        @Test
        void are_asked_for_by_their_type() {
            Extensions plain = Objects.requireNonNull(
                    ChecklistJson.standard().read(FACTS, Project.class).extensions());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plain.get(APPROVALS))
                    .withMessageContaining("register its key with the reader");
        }
    }
}
