package io.github.checklist4j.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckTest {
    private static ConnectedSystem system(String id) {
        return ConnectedSystemBuilder.builder().id(id).build();
    }

    private static IntegrationBuilder integration(String id) {
        return IntegrationBuilder.builder().id(id);
    }

    private static ProjectBuilder project() {
        return ProjectBuilder.builder().id("p");
    }

    private static List<String> problems(ProjectBuilder project) {
        InvalidFactsException refused = catchThrowableOfType(InvalidFactsException.class, project::build);
        assertThat(refused).as("the refusal").isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> problems(IntegrationBuilder integration) {
        return problems(project().integrations(List.of(integration.build())));
    }

    @Test
    void accepts_a_project_of_which_only_the_id_is_known() {
        assertThat(project().build().integrations()).isNull();
    }

    @Test
    void refuses_an_id_that_is_missing_or_blank() {
        assertThat(problems(ProjectBuilder.builder())).containsExactly("id: found nothing, expected an id");
        assertThat(problems(project().id(" "))).containsExactly("id: found \" \", expected an id");
        assertThat(problems(project().systems(List.of(system("")))))
                .containsExactly("systems[0].id: found \"\", expected an id");
    }

    @Test
    void refuses_an_id_that_stands_twice_in_its_list() {
        assertThat(problems(project().systems(List.of(system("crm"), system("erp"), system("crm")))))
                .containsExactly("systems[2].id: found \"crm\" a second time, expected a unique id");
    }

    @Test
    void refuses_a_reference_that_leads_nowhere_and_names_the_nearest_id() {
        assertThat(problems(project()
                        .systems(List.of(system("crm"), system("erp")))
                        .integrations(List.of(
                                integration("i").source("cmr").target("billing").build()))))
                .containsExactly(
                        "integrations[0].source: found \"cmr\", expected the id of one of systems; did you mean crm?",
                        "integrations[0].target: found \"billing\", expected the id of one of systems");
    }

    @Test
    void refuses_each_dangling_id_of_a_list() {
        assertThat(problems(project()
                        .goals(List.of(GoalBuilder.builder().id("g").build()))
                        .integrations(List.of(
                                integration("i").serves(List.of("g", "h", "")).build()))))
                .containsExactly(
                        "integrations[0].serves[1]: found \"h\", expected the id of one of goals; did you mean g?",
                        "integrations[0].serves[2]: found \"\", expected an id, or no such entry");
    }

    @Test
    void checks_no_reference_to_a_list_that_nobody_has_written_down() {
        assertThat(project()
                        .integrations(List.of(integration("i")
                                .source("crm")
                                .via(List.of("bus"))
                                .build()))
                        .build()
                        .systems())
                .isNull();
    }

    @Test
    void refuses_every_reference_to_a_list_that_is_known_to_be_empty() {
        assertThat(problems(project()
                        .systems(List.of())
                        .integrations(List.of(integration("i").source("crm").build()))))
                .containsExactly("integrations[0].source: found \"crm\", expected the id of one of systems");
    }

    @Test
    void refuses_quantities_out_of_their_bounds() {
        Range<BigDecimal> negative = Range.between(new BigDecimal("-2"), BigDecimal.ONE);
        Range<BigDecimal> huge = Range.exact(new BigDecimal("1e16"));
        Volume volume = new Volume(negative, Range.exact(new BigDecimal("25")), null, null, huge, null);
        assertThat(problems(integration("i").volume(volume)))
                .containsExactly(
                        "integrations[0].volume.recordsPerDay: found -2, expected a value from 0 to 1000000000000000 records/day",
                        "integrations[0].volume.activeHours: found 25, expected a value from 0.1 to 24 hours/day",
                        "integrations[0].volume.initialRows: found 10000000000000000, expected a value from 0 to 1000000000000000 rows");
    }

    @Test
    void accepts_quantities_on_their_bounds() {
        Volume volume = new Volume(
                Range.between(BigDecimal.ZERO, new BigDecimal("1e15")),
                Range.exact(new BigDecimal("24")),
                null,
                null,
                null,
                null);
        assertThat(project()
                        .integrations(List.of(integration("i").volume(volume).build()))
                        .build()
                        .integrations())
                .hasSize(1);
    }

    @Test
    void refuses_a_number_with_which_nobody_can_compute() {
        Volume volume = new Volume(Range.exact(new BigDecimal("1e-999999999")), null, null, null, null, null);
        assertThat(problems(integration("i").volume(volume)))
                .containsExactly(
                        "integrations[0].volume.recordsPerDay: found 1E-999999999, expected a value from 0 to 1000000000000000 records/day");
    }

    @Test
    void refuses_times_and_dates_that_make_no_sense() {
        assertThat(problems(project()
                        .asOf(LocalDate.of(20260, 1, 1))
                        .integrations(List.of(integration("i")
                                .frequency(Duration.ofSeconds(-1))
                                .build()))))
                .containsExactly(
                        "asOf: found +20260-01-01, expected a date from 1900-01-01 to 2999-12-31",
                        "integrations[0].frequency: found PT-1S, expected a duration from PT0S to 36500 days");
    }

    @Test
    void shows_a_long_or_broken_id_in_one_short_line() {
        String id = "a\n" + "b".repeat(100);
        assertThat(problems(project()
                        .systems(List.of())
                        .integrations(List.of(integration("i").source(id).build()))))
                .containsExactly("integrations[0].source: found \"a\\u000a" + "b".repeat(58)
                        + "…\", expected the id of one of systems");
    }

    @Test
    void shows_the_nearest_id_on_one_line() {
        assertThat(problems(project()
                        .systems(List.of(system("crm\nline 2: \u202eok\u001b[2J")))
                        .integrations(
                                List.of(integration("i").source("crm\nline 2: ").build()))))
                .singleElement()
                .asString()
                .endsWith("; did you mean crm\\u000aline 2: \\u202eok\\u001b[2J?");
    }

    @Test
    void stops_at_a_thousand_problems_and_at_a_bounded_number_of_suggestions() {
        List<ConnectedSystem> systems =
                IntStream.range(0, 3_000).mapToObj(i -> system("system-" + i)).toList();
        List<Integration> integrations = IntStream.range(0, 2_000)
                .mapToObj(i -> integration("i" + i).source("sistem-" + i).build())
                .toList();
        List<String> problems = problems(project().systems(systems).integrations(integrations));
        assertThat(problems).hasSize(1_000);
        assertThat(problems.stream().filter(problem -> problem.contains("did you mean")))
                .hasSize(66);
    }

    @Test
    void refuses_an_entry_of_a_list_that_says_nothing_or_says_it_again() {
        Integration exchange = integration("i")
                .payload(PayloadBuilder.builder()
                        .fields(List.of(PayloadFieldBuilder.builder()
                                .name("f")
                                .neededFor(List.of("", "billing", "\u00a0\u200b", "billing", "Billing"))
                                .build()))
                        .build())
                .build();
        assertThat(problems(project().integrations(List.of(exchange))))
                .containsExactly(
                        "integrations[0].payload.fields[0].neededFor[0]: found \"\", expected a text that says"
                                + " something, or no such entry",
                        "integrations[0].payload.fields[0].neededFor[2]: found \"\u00a0\\u200b\", expected a text that says"
                                + " something, or no such entry",
                        "integrations[0].payload.fields[0].neededFor[3]: found \"billing\" a second time, expected each"
                                + " entry once");
    }

    @Test
    void refuses_a_reference_that_only_looks_like_none_although_nobody_has_listed_the_systems() {
        assertThat(problems(integration("i").source("\u200b").target("")))
                .containsExactly(
                        "integrations[0].source: found \"\\u200b\", expected an id, or an empty text for none");
    }

    @Test
    void refuses_an_option_that_is_weighed_twice() {
        OptionComparison.Option grid =
                OptionComparisonOptionBuilder.builder().name("grid").build();
        OptionComparison.Option unnamed =
                OptionComparisonOptionBuilder.builder().build();
        assertThat(problems(project()
                        .optionComparisons(List.of(OptionComparisonBuilder.builder()
                                .options(List.of(grid, unnamed, unnamed, grid))
                                .build()))))
                .containsExactly("optionComparisons[0].options[3].name: found \"grid\" a second time,"
                        + " expected each option once");
    }

    @Test
    void refuses_a_batch_of_single_records_with_both_places() {
        ProcessingBuilder single = ProcessingBuilder.builder().vehicle(Processing.Vehicle.SINGLE);
        assertThat(problems(integration("i")
                        .processing(single.batchSize(Range.between(2, 100)).build())))
                .containsExactly(
                        "integrations[0].processing.batchSize: found 2–100, expected 1, for the vehicle is SINGLE",
                        "integrations[0].processing.vehicle: found SINGLE, expected a vehicle that carries a batch of 2–100");
        assertThat(project()
                        .integrations(List.of(integration("i")
                                .processing(
                                        single.batchSize(Range.between(1, 100)).build())
                                .build()))
                        .build())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, 92, 91.625, , false",
        "FLOW, 91.63, 91.625, , false",
        "FLOW, 90, 91.625, , true",
        "FLOW, 91.6, 91.625, , false",
        "FIXED, 1000, 400, , true",
        "FLOW, 85, 91.625, , true",
        "FIXED, 85, 91.625, , true",
        "FLOW, 0, 91.625, 12.5, false",
        "FLOW, 85, 91.625, 12.5, true",
        "STEP, 90, 91.625, , false",
        "STOCK, 90, 91.625, , false",
        ", 90, 91.625, , false"
    })
    void refuses_an_amount_beside_a_price_and_a_quantity_that_make_another(
            CostLine.Kind kind, BigDecimal amount, BigDecimal made, BigDecimal allowance, boolean refused) {
        BigDecimal quantity = new BigDecimal("12.5");
        ProjectBuilder project = project()
                .costs(CostsBuilder.builder()
                        .lines(List.of(CostLineBuilder.builder()
                                .id("l")
                                .kind(kind)
                                .amountPerMonth(Range.exact(amount))
                                .quantity(Range.exact(quantity))
                                .unitPrice(Range.exact(made.divide(quantity)))
                                .allowance(allowance == null ? null : Range.exact(allowance))
                                .build()))
                        .build());
        if (refused) {
            assertThat(problems(project))
                    .satisfiesExactly(
                            one -> assertThat(one).startsWith("costs.lines[0].amountPerMonth: found " + amount + ", "),
                            other -> assertThat(other)
                                    .startsWith("costs.lines[0].quantity: found 12.5 at a unitPrice of "
                                            + made.divide(quantity).toPlainString() + ", "));
        } else {
            assertThat(project.build()).isNotNull();
        }
    }
}
