package io.github.checklist4j.strategy;

import static io.github.checklist4j.strategy.TaskAssert.assertTask;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Payload.Classification;
import io.github.checklist4j.facts.PayloadFieldBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataRulesTest {
    private static TaskAssert assertThat(ProjectBuilder project) {
        return assertTask("design.data-minimized", project);
    }

    private static ProjectBuilder with(PayloadFieldBuilder... fields) {
        Payload payload = new Payload(
                null, null, Stream.of(fields).map(PayloadFieldBuilder::build).toList());
        return Sample.project()
                .integrations(List.of(Sample.orders().payload(payload).build()));
    }

    @Test
    void is_satisfied_when_every_field_is_needed() {
        assertThat(Sample.project()).isSatisfied();
    }

    @Test
    void is_satisfied_where_nothing_is_sent() {
        assertThat(with()).isSatisfied();
    }

    @Test
    void does_not_ask_about_a_field_that_stays_where_it_is() {
        assertThat(with(PayloadFieldBuilder.builder().name("secret").sent(false).stored(false)))
                .isSatisfied();
    }

    @Test
    void lists_surplus_fields_those_about_persons_first_with_their_cost() {
        Range<BigDecimal> records = Range.between(new BigDecimal("1000"), new BigDecimal("2000"));
        Payload payload = new Payload(
                null,
                null,
                List.of(
                        Sample.field("colour")
                                .neededFor(List.of())
                                .classification(Classification.PUBLIC)
                                .bytes(null)
                                .build(),
                        Sample.field("birthday").neededFor(List.of()).build(),
                        Sample.field("total")
                                .reportingOnly(true)
                                .classification(null)
                                .build()));
        assertThat(Sample.project()
                        .integrations(List.of(Sample.orders()
                                .payload(payload)
                                .volume(Sample.volume(records))
                                .build())))
                .isViolatedBy(
                        "needed integrations[orders].payload.fields[colour]",
                        "needed integrations[orders].payload.fields[birthday]",
                        "not-for-reports integrations[orders]")
                .shows("Surplus fields", """
                        field | classification | why | bytes a day
                        integrations[orders].payload.fields[birthday] | PERSONAL | nobody needs it | 20000–40000
                        integrations[orders].payload.fields[colour] | PUBLIC | nobody needs it | ?
                        integrations[orders].payload.fields[total] | ? | only reports need it, and the store is transactional | 20000–40000
                        """);
    }

    @Test
    void lists_only_what_is_known_to_be_surplus() {
        assertThat(with(
                        Sample.field("kept").sent(false).stored(false).neededFor(List.of()),
                        Sample.field("open").sent(null).stored(null).neededFor(List.of())))
                .shows("Surplus fields", """
                        field | classification | why | bytes a day
                        """);
    }

    @Test
    void a_cost_that_is_a_range_on_either_side_is_a_range() {
        assertThat(with(
                        Sample.field("exact").neededFor(List.of()).bytes(Sample.exact("2.50")),
                        Sample.field("wide")
                                .neededFor(List.of())
                                .bytes(Range.between(new BigDecimal("1"), new BigDecimal("2")))))
                .shows("Surplus fields", """
                        field | classification | why | bytes a day
                        integrations[orders].payload.fields[exact] | PERSONAL | nobody needs it | 30000
                        integrations[orders].payload.fields[wide] | PERSONAL | nobody needs it | 12000–24000
                        """);
    }

    @Test
    void reports_may_be_fed_from_a_store_that_is_made_for_them() {
        assertThat(with(Sample.field("total").reportingOnly(true))
                        .systems(List.of(
                                Sample.system("shop").build(),
                                Sample.system("erp").store(Store.ANALYTICAL).build())))
                .isSatisfied();
    }

    @Test
    void asks_what_the_store_is_made_for_only_if_a_field_is_for_reports() {
        List<ConnectedSystem> systems = List.of(
                Sample.system("shop").build(), Sample.system("erp").store(null).build());
        assertThat(with(Sample.field("amount")).systems(systems)).isSatisfied();
        assertThat(with(Sample.field("total").reportingOnly(true)).systems(systems))
                .isUnknownWithout("systems[erp].store");
    }

    @Test
    void names_what_is_not_known_about_a_field() {
        assertThat(with(PayloadFieldBuilder.builder().name("amount")))
                .isUnknownWithout(
                        "integrations[orders].payload.fields[amount].sent",
                        "integrations[orders].payload.fields[amount].stored",
                        "integrations[orders].payload.fields[amount].neededFor",
                        "integrations[orders].payload.fields[amount].reportingOnly",
                        "integrations[orders].payload.fields[amount].classification",
                        "integrations[orders].payload.fields[amount].retention");
    }

    @Test
    void personal_data_that_is_kept_needs_a_retention_period() {
        assertThat(with(Sample.field("name").retention(null)))
                .isUnknownWithout("integrations[orders].payload.fields[name].retention");
        assertThat(with(Sample.field("name").retention(null).classification(Classification.INTERNAL)))
                .isSatisfied();
    }

    @Test
    void is_unknown_while_the_fields_are() {
        assertThat(Sample.project()
                        .integrations(List.of(Sample.orders().payload(null).build())))
                .isUnknownWithout("integrations[orders].payload.fields");
    }
}
