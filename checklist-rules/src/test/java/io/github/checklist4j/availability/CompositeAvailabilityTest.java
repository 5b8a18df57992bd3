package io.github.checklist4j.availability;

import static io.github.checklist4j.availability.Facts.component;
import static io.github.checklist4j.availability.Facts.composite;
import static io.github.checklist4j.availability.Facts.integration;
import static io.github.checklist4j.availability.Facts.product;
import static io.github.checklist4j.availability.Facts.project;
import static io.github.checklist4j.availability.Facts.range;
import static io.github.checklist4j.availability.Facts.system;
import static io.github.checklist4j.facts.MessageStyle.ASYNCHRONOUS;
import static io.github.checklist4j.facts.MessageStyle.SYNCHRONOUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.DeliveryBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompositeAvailabilityTest {
    private static final List<ConnectedSystem> SYSTEMS = List.of(system("sales", "99.9"), system("erp", "99.5"));
    private static final Component BUS = product("bus", "service-bus-standard");

    @Nested
    class The_published_examples {
        @Test
        void four_services_in_a_row() {
            CompositeAvailability composite = composite(project(
                    List.of(system("sales", "99.9"), system("erp", "100")),
                    List.of(BUS, product("map", "functions-premium"), product("flow", "logic-apps-consumption")),
                    integration(SYNCHRONOUS, "bus", "map", "flow").build()));
            assertThat(percent(composite, 3)).isEqualTo("99.650");
            assertThat(minutes(composite)).isEqualTo("151");
        }

        @Test
        void a_synchronous_call_to_the_premises() {
            CompositeAvailability composite = composite(
                    project(SYSTEMS, List.of(), integration(SYNCHRONOUS).build()));
            assertThat(percent(composite, 3)).isEqualTo("99.400");
            assertThat(minutes(composite)).isEqualTo("259");
            assertThat(composite.weakest().path()).isEqualTo("systems[erp]");
        }

        @Test
        void a_queue_that_is_always_in_the_path() {
            CompositeAvailability composite = composite(project(
                    SYSTEMS, List.of(BUS), integration(ASYNCHRONOUS, "bus").build()));
            assertThat(percent(composite, 3)).isEqualTo("99.800");
            assertThat(composite.leftOut()).singleElement().satisfies(left -> {
                assertThat(left.link().path()).isEqualTo("systems[erp]");
                assertThat(left.behind()).isEqualTo("platform.components[bus]");
            });
        }

        @Test
        void a_direct_call_with_the_queue_as_fallback() {
            CompositeAvailability composite = composite(project(
                    SYSTEMS,
                    List.of(BUS),
                    integration(SYNCHRONOUS).fallback(List.of("bus")).build()));
            assertThat(percent(composite, 4)).isEqualTo("99.8995");
            assertThat(composite.share().high()).isEqualByComparingTo("0.998995005");
            assertThat(composite.fallback()).extracting(Link::path).containsExactly("platform.components[bus]");
        }

        @Test
        void minutes_of_a_month() {
            assertThat(downtime("99.9")).isEqualByComparingTo("43.2");
            assertThat(downtime("99.95")).isEqualByComparingTo("21.6");
            assertThat(downtime("99.99")).isEqualByComparingTo("4.32");
        }

        private BigDecimal downtime(String percent) {
            return composite(project(
                            List.of(system("sales", percent), system("erp", "100")),
                            List.of(),
                            integration(SYNCHRONOUS).build()))
                    .downtimeMinutes()
                    .low();
        }
    }

    @Nested
    class Unknown_availability {
        @Test
        void is_never_taken_as_always() {
            CompositeAvailability composite = composite(project(
                    List.of(system("sales", "99.9"), system("erp", null)),
                    List.of(),
                    integration(SYNCHRONOUS).build()));
            assertThat(composite.share().low()).isEqualByComparingTo("0");
            assertThat(composite.share().high()).isEqualByComparingTo("0.999");
            assertThat(composite.share().open().paths()).containsExactly("systems[erp].availabilityPercent");
            assertThat(composite.weakest().path()).isEqualTo("systems[erp]");
        }

        @Test
        void still_fails_a_target_that_the_known_links_miss() {
            CompositeAvailability composite = composite(project(
                    List.of(system("sales", "99"), system("erp", null)),
                    List.of(),
                    integration(SYNCHRONOUS).build()));
            assertThat(composite.meets(target(range("99.5"))).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
            assertThat(composite.meets(target(range("98"))).open().paths())
                    .containsExactly("systems[erp].availabilityPercent");
        }

        @Test
        void of_a_component_takes_what_is_published_with_its_source() {
            Project project = project(
                    SYSTEMS, List.of(BUS), integration(ASYNCHRONOUS, "bus").build());
            Assumptions assumptions = Assumptions.allowed();
            composite(project, assumptions);
            assertThat(assumptions.made())
                    .anySatisfy(each -> assertThat(each.why()).contains("azqr"));
        }

        @Test
        void of_a_component_gives_way_to_what_the_project_states() {
            Component own = ComponentBuilder.builder()
                    .id("bus")
                    .product("service-bus-standard")
                    .availabilityPercent(range("99"))
                    .build();
            Link bus = composite(project(
                            SYSTEMS,
                            List.of(own),
                            integration(ASYNCHRONOUS, "bus").build()))
                    .chain()
                    .get(1);
            assertThat(bus.share().low()).isEqualByComparingTo("0.99");
        }

        @Test
        void where_published_figures_differ_is_a_range() {
            Component hub = product("hub", "event-hubs-standard");
            Link link = composite(project(
                            SYSTEMS,
                            List.of(hub),
                            integration(SYNCHRONOUS, "hub").build()))
                    .chain()
                    .get(1);
            assertThat(link.share().low()).isEqualByComparingTo("0.999");
            assertThat(link.share().high()).isEqualByComparingTo("0.9995");
            assertThat(link.share().open().paths()).containsExactly("platform.components[hub].availabilityPercent");
        }

        @Test
        void of_a_component_on_premises_is_not_what_is_published_for_the_cloud() {
            Component own = ComponentBuilder.builder()
                    .id("bus")
                    .product("service-bus-standard")
                    .hosting(Hosting.ON_PREMISES)
                    .build();
            Link bus = composite(project(
                            SYSTEMS,
                            List.of(own),
                            integration(SYNCHRONOUS, "bus").build()))
                    .chain()
                    .get(1);
            assertThat(bus.share().isExact()).isFalse();
            assertThat(bus.share().open().paths()).containsExactly("platform.components[bus].availabilityPercent");
        }

        @Test
        void of_a_component_of_unknown_hosting_is_open_until_it_is_known() {
            Component anywhere = ComponentBuilder.builder()
                    .id("bus")
                    .product("service-bus-standard")
                    .build();
            Link bus = composite(project(
                            SYSTEMS,
                            List.of(anywhere),
                            integration(SYNCHRONOUS, "bus").build()))
                    .chain()
                    .get(1);
            assertThat(bus.share().open().paths()).containsExactly("platform.components[bus].hosting");
        }

        @Test
        void of_nothing_is_no_link() {
            Integration nowhere = integration(SYNCHRONOUS).target("").build();
            assertThat(composite(project(SYSTEMS, List.of(), nowhere)).chain())
                    .extracting(Link::path)
                    .containsExactly("systems[sales]");
            Integration nothing = integration(SYNCHRONOUS).source("").target("").build();
            CompositeAvailability composite = composite(project(SYSTEMS, List.of(), nothing));
            assertThat(composite.chain()).isEmpty();
            assertThat(composite.weakest().path()).isEqualTo("integrations[orders]");
        }

        @Test
        void of_links_that_nobody_named_is_open_where_it_would_be_named() {
            Integration bare = IntegrationBuilder.builder()
                    .id("orders")
                    .source("sales")
                    .style(SYNCHRONOUS)
                    .build();
            assertThat(composite(project(SYSTEMS, List.of(), bare))
                            .share()
                            .open()
                            .paths())
                    .containsExactly("integrations[orders].via", "integrations[orders].target");
        }

        @Test
        void of_records_that_nobody_listed_is_open_at_the_list() {
            Integration through = integration(SYNCHRONOUS, "bus").build();
            assertThat(composite(project(null, null, through)).share().open().paths())
                    .containsExactly("systems", "platform.components");
        }
    }

    @Nested
    class A_durable_store {
        @Test
        void does_not_help_a_sender_that_waits() {
            CompositeAvailability composite = composite(project(
                    SYSTEMS, List.of(BUS), integration(SYNCHRONOUS, "bus").build()));
            assertThat(composite.chain()).hasSize(3);
            assertThat(composite.leftOut()).isEmpty();
        }

        @Test
        void matters_or_not_while_the_style_is_unknown() {
            CompositeAvailability composite = composite(
                    project(SYSTEMS, List.of(BUS), integration(null, "bus").build()));
            assertThat(percent(composite.share().low(), 4)).isEqualTo("99.3011");
            assertThat(percent(composite.share().high(), 4)).isEqualTo("99.8001");
            assertThat(composite.share().open().paths()).containsExactly("integrations[orders].style");
        }

        @Test
        void may_stand_behind_what_keeps_nothing() {
            CompositeAvailability composite = composite(project(
                    SYSTEMS,
                    List.of(BUS, component("gate", "99")),
                    integration(ASYNCHRONOUS, "gate", "bus").build()));
            assertThat(composite.chain())
                    .extracting(link -> link.path())
                    .containsExactly("systems[sales]", "platform.components[gate]", "platform.components[bus]");
        }

        @Test
        void decouples_from_the_first_one_on() {
            Component map = component("map", "90");
            CompositeAvailability composite = composite(project(
                    SYSTEMS,
                    List.of(BUS, map),
                    integration(ASYNCHRONOUS, "bus", "map").build()));
            assertThat(composite.chain())
                    .extracting(Link::path)
                    .containsExactly("systems[sales]", "platform.components[bus]");
            assertThat(composite.leftOut())
                    .extracting(left -> left.link().path())
                    .containsExactly("platform.components[map]", "systems[erp]");
        }

        @Test
        void may_be_a_component_of_no_known_product_if_the_project_says_so() {
            Component queue = ComponentBuilder.builder()
                    .id("queue")
                    .product("acme-queue")
                    .role(Role.STAGING)
                    .availabilityPercent(range("99.9"))
                    .build();
            Project stated = project(
                    SYSTEMS,
                    List.of(queue),
                    integration(ASYNCHRONOUS, "queue")
                            .delivery(DeliveryBuilder.builder().durable(true).build())
                            .build());
            assertThat(percent(composite(stated), 3)).isEqualTo("99.800");
            Project silent = project(
                    SYSTEMS, List.of(queue), integration(ASYNCHRONOUS, "queue").build());
            assertThat(composite(silent).share().open().paths())
                    .containsExactly("integrations[orders].delivery.durable");
        }

        @Test
        void that_the_project_denies_decouples_nothing() {
            CompositeAvailability composite = composite(project(
                    SYSTEMS,
                    List.of(BUS),
                    integration(ASYNCHRONOUS, "bus")
                            .delivery(DeliveryBuilder.builder().durable(false).build())
                            .build()));
            assertThat(composite.chain()).hasSize(3);
        }

        @Test
        void may_be_any_component_of_an_unknown_product() {
            Component some = ComponentBuilder.builder()
                    .id("x")
                    .role(Role.GATEWAY)
                    .availabilityPercent(range("99.9"))
                    .build();
            assertThat(composite(project(
                                    SYSTEMS,
                                    List.of(some),
                                    integration(ASYNCHRONOUS, "x").build()))
                            .share()
                            .open()
                            .paths())
                    .containsExactly("platform.components[x].product");
        }

        @Test
        void is_not_looked_for_in_a_component_that_transforms() {
            Component hub = ComponentBuilder.builder()
                    .id("hub")
                    .product("acme-hub")
                    .role(Role.MIDDLEWARE)
                    .availabilityPercent(range("99.9"))
                    .build();
            CompositeAvailability composite = composite(project(
                    SYSTEMS, List.of(hub), integration(ASYNCHRONOUS, "hub").build()));
            assertThat(composite.share().isExact()).isTrue();
            assertThat(composite.chain()).hasSize(3);
        }
    }

    @Nested
    class A_fallback {
        @Test
        void without_a_store_does_not_make_up_for_the_target() {
            List<Component> two = List.of(component("a", "90"), component("b", "90"));
            CompositeAvailability composite = composite(project(
                    SYSTEMS,
                    two,
                    integration(SYNCHRONOUS, "a").fallback(List.of("b")).build()));
            // 0.999 * 0.995 * (1 - 0.1 * 0.1)
            assertThat(composite.share().low()).isEqualByComparingTo("0.98406495");
        }

        @Test
        void over_the_same_component_adds_nothing() {
            List<Component> one = List.of(component("a", "90"));
            CompositeAvailability alone = composite(
                    project(SYSTEMS, one, integration(SYNCHRONOUS, "a").build()));
            CompositeAvailability twice = composite(project(
                    SYSTEMS,
                    one,
                    integration(SYNCHRONOUS, "a").fallback(List.of("a")).build()));
            assertThat(twice.share()).isEqualTo(alone.share());
        }
    }

    @Nested
    class A_target {
        private final CompositeAvailability composite =
                composite(project(SYSTEMS, List.of(), integration(SYNCHRONOUS).build()));

        @Test
        void is_met_or_missed() {
            assertThat(composite.meets(target(range("99.4005"))).verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(composite.meets(target(range("99.4006"))).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        }

        @Test
        void that_is_a_range_around_the_figure_is_open() {
            Range<BigDecimal> around = Range.between(new BigDecimal("99"), new BigDecimal("99.9"));
            assertThat(composite.meets(target(around)).open().paths()).containsExactly("t");
            Range<BigDecimal> from = Range.between(new BigDecimal("99.4005"), new BigDecimal("99.9"));
            assertThat(composite.meets(target(from)).open().paths()).containsExactly("t");
        }

        @Test
        void that_is_unknown_is_open() {
            assertThat(composite.meets(target(null)).open().paths()).containsExactly("t");
        }
    }

    @Test
    void counts_a_component_once_however_often_it_is_passed() {
        List<Component> one = List.of(component("a", "90"));
        assertThat(composite(project(
                                SYSTEMS, one, integration(SYNCHRONOUS, "a", "a").build()))
                        .chain())
                .hasSize(3);
    }

    @Test
    void takes_what_is_published_only_where_that_may_be_assumed() {
        Project project =
                project(SYSTEMS, List.of(BUS), integration(ASYNCHRONOUS, "bus").build());
        Assumptions allowed = Assumptions.allowed();

        Facts.composite(project, allowed);
        assertThat(allowed.made())
                .extracting(Assumption::path)
                .containsExactlyInAnyOrder(
                        "platform.components[bus].availabilityPercent",
                        "integrations[orders].delivery.durable",
                        "integrations[orders].fallback");
        assertThat(Facts.composite(project, Assumptions.none()).share().open().paths())
                .contains(
                        "platform.components[bus].availabilityPercent",
                        "integrations[orders].delivery.durable",
                        "integrations[orders].fallback");
    }

    private static Interval target(@Nullable Range<BigDecimal> percent) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return Interval.of(percent, Path.of("t"), BigDecimal.ZERO, hundred).dividedBy(hundred);
    }

    private static String percent(CompositeAvailability composite, int digits) {
        Interval share = composite.share();
        assertThat(share.isExact()).isTrue();
        return percent(share.low(), digits);
    }

    private static String percent(BigDecimal share, int digits) {
        return share.movePointRight(2).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String minutes(CompositeAvailability composite) {
        return composite
                .downtimeMinutes()
                .low()
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
