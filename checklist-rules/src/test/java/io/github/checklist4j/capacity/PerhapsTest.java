package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Integrations of which nobody says under which identity they call: each may do so under every one. */
class PerhapsTest {
    private static final String SVC = "identities[svc-orders]";

    @Test
    void each_may_add_to_every_identity_and_to_each_other_but_not_to_itself() {
        Capacity capacity = capacity(calling("one", 400_000), unknown("two", 800_000), unknown("three", 1_600_000));

        Utilisation known = requests(capacity, SVC);
        assertThat(known.integrations()).containsExactly("one", "two", "three");
        is(known.used(), "1000", "7000");
        assertThat(known.used().open().paths()).containsExactly(identityOf("two"), identityOf("three"));
        Utilisation two = requests(capacity, identityOf("two"));
        assertThat(two.integrations()).containsExactly("two", "three");
        is(two.used(), "2000", "6000");
        assertThat(two.used().open().paths()).containsExactly(identityOf("three"));
        Utilisation three = requests(capacity, identityOf("three"));
        assertThat(three.integrations()).containsExactly("three", "two");
        is(three.used(), "4000", "6000");
        assertThat(three.used().open().paths()).containsExactly(identityOf("two"));
    }

    @Test
    void one_without_a_bound_leaves_every_other_without_one() {
        Flow flow = Flow.example();
        Integration endless = flow.integration("two")
                .identity(null)
                .processing(flow.processing().perRecord(null).build())
                .build();
        Capacity capacity = capacity(calling("one", 400_000), endless, unknown("three", 1_600_000));

        for (String subject : List.of(SVC, identityOf("two"), identityOf("three"))) {
            assertThat(time(capacity, subject).used().high()).as(subject).isNull();
        }
        assertThat(time(capacity, identityOf("three")).used().open().paths())
                .contains(identityOf("two"), "integrations[two].processing.perRecord");
    }

    private static Utilisation time(Capacity capacity, String subject) {
        return capacity.utilisations().stream()
                .filter(each -> each.id().equals("dataverse.execution-time")
                        && each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_first_fifty_are_named_and_all_are_added_up() {
        List<Integration> all = new ArrayList<>(List.of(calling("one", 400_000)));
        IntStream.range(0, 52).forEach(i -> all.add(unknown("x" + i, 400_000)));
        Capacity capacity = capacity(all.toArray(Integration[]::new));

        Utilisation known = requests(capacity, SVC);
        is(known.used(), "1000", "53000");
        assertThat(known.used().open().paths())
                .hasSize(50)
                .contains(identityOf("x49"))
                .doesNotContain(identityOf("x50"));
        assertThat(known.integrations()).hasSize(51).contains("x49").doesNotContain("x50");
        Utilisation first = requests(capacity, identityOf("x0"));
        is(first.used(), "1000", "52000");
        assertThat(first.used().open().paths())
                .hasSize(50)
                .contains(identityOf("x50"))
                .doesNotContain(identityOf("x51"));
        assertThat(first.integrations()).hasSize(51).contains("x50").doesNotContain("x51");
    }

    @Test
    void one_that_may_call_something_else_too_is_in_doubt_for_both() {
        Utilisation known = requests(capacity(calling("one", 400_000), bare("two", null)), SVC);
        assertThat(known.used().open().paths()).containsExactly("integrations[two].endpoint", identityOf("two"));
    }

    @Test
    void an_identity_is_judged_once_it_may_be_that_somebody_calls_under_it() {
        Integration one = bare("one", "svc-orders");

        assertThat(subjects(capacity(one))).isEmpty();
        assertThat(subjects(capacity(one, bare("two", null)))).isEmpty();
        assertThat(subjects(capacity(one, unknown("two", 800_000)))).containsExactly(SVC, identityOf("two"));
    }

    /** A licensed user may make 40,000 requests a day, here of 1.5 a record. */
    @ParameterizedTest(name = "{0} records that grow by {1}, and perhaps {2} by {3}")
    @CsvSource({
        "10000, 0, 10000, 0.04", // only the other grows
        "10000, 0.04, 10000, 0", // only the own grows
        "10000, 0.04, 10000, 0.04",
        "13333, -0.5, 10000, 0.1", // the sum falls before it rises
        "10000, 0.1, 13333, -0.5",
        "13333, -0.5, 13333, -0.5", // today is the most
        "10000, 0, 20000, -0.1", // over the limit today, and no more soon
        "26666, -0.1, 26666, 0.001", // over the limit for good
    })
    void what_it_comes_to_lies_between_the_project_without_it_and_the_one_that_knows_it(
            long own, BigDecimal growth, long other, BigDecimal othersGrowth) {
        Integration one = growing("one", own, growth, "svc-orders");
        Utilisation without = licensed(one);
        Utilisation with = licensed(one, growing("two", other, othersGrowth, "svc-orders"));

        Utilisation perhaps = licensed(one, growing("two", other, othersGrowth, null));

        is(perhaps.used(), without.used().low(), with.used().low());
        is(perhaps.ratio(), without.ratio().low(), with.ratio().low());
        is(Flow.peak(perhaps), Flow.peak(without).low(), Flow.peak(with).low());
        assertThat(perhaps.crossing().latest()).isEqualTo(without.crossing().latest());
        assertThat(perhaps.crossing().earliest()).isEqualTo(with.crossing().earliest());
    }

    @Test
    void a_change_is_computed_from_those_that_are_known_to_take_part() {
        Integration one = growing("one", 30_000, BigDecimal.ZERO, "svc-orders");
        // 80 % of 40,000 requests are 21,333 records of 1.5 each
        Utilisation perhaps = licensed(one, growing("two", 10_000, BigDecimal.ZERO, null));

        assertThat(Utilisation.suggestions(List.of(perhaps)))
                .filteredOn(suggestion -> suggestion.path().endsWith("recordsPerDay"))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.to()).isEqualTo("21333"));
    }

    private static Integration calling(String id, long records) {
        return Flow.example().withRecords(Flow.exact(records)).integration(id).build();
    }

    private static Integration unknown(String id, long records) {
        return growing(id, records, new BigDecimal("0.04"), null);
    }

    private static Integration growing(String id, long records, BigDecimal growth, @Nullable String identity) {
        return Flow.example()
                .withRecords(Flow.exact(records))
                .withGrowth(Range.exact(growth))
                .integration(id)
                .identity(identity)
                .build();
    }

    /** Nobody says what it calls. */
    private static Integration bare(String id, @Nullable String identity) {
        return Flow.example().integration(id).endpoint(null).identity(identity).build();
    }

    private static Capacity capacity(Integration... integrations) {
        return Flow.capacity(Flow.example().project(integrations).build());
    }

    private static Utilisation licensed(Integration... integrations) {
        Identity user = new Identity("svc-orders", null, Identity.Kind.LICENSED_USER, null, null, null);
        return Flow.utilisation(
                Flow.capacity(Flow.example()
                        .project(integrations)
                        .identities(List.of(user))
                        .build()),
                "entitlement.licensed-user");
    }

    private static Utilisation requests(Capacity capacity, String subject) {
        return requests(capacity)
                .filter(utilisation -> utilisation.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> subjects(Capacity capacity) {
        return requests(capacity).map(Utilisation::subject).toList();
    }

    private static Stream<Utilisation> requests(Capacity capacity) {
        return capacity.utilisations().stream()
                .filter(utilisation -> utilisation.id().equals("dataverse.requests"));
    }

    private static String identityOf(String id) {
        return "integrations[" + id + "].identity";
    }

    private static void is(Interval interval, String low, String high) {
        is(interval, new BigDecimal(low), new BigDecimal(high));
    }

    private static void is(Interval interval, BigDecimal low, BigDecimal high) {
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }
}
