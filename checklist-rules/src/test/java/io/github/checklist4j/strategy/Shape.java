package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.facts.PlannedTestBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Kinds of projects of which one thing is as long as another, so that what grows with both grows with the square. */
enum Shape {
    BARE_TESTS_BESIDE_BARE_CALLS_OF_FINANCE_OPERATIONS(size -> bare().tests(list(size, i -> test(i).build()))
            .integrations(list(size, i -> integration(i)
                    .endpoint(EndpointKind.FINANCE_OPERATIONS_ODATA)
                    .build()))
            .build()),
    TESTS_OF_NOBODY_KNOWS_WHICH_INTEGRATIONS(
            size -> bare().tests(list(size, i -> realistic(i).build()))
                    .integrations(list(size, i -> planned(i).build()))
                    .build()),
    TESTS_THAT_ARE_TOO_SMALL_FOR_ANY_INTEGRATION(size -> bare().tests(list(
                    size,
                    i -> realistic(i).peakRecordsPer5Minutes(exactly(1 + i % 7)).build()))
            .integrations(list(size, i -> planned(i).build()))
            .build()),
    TESTS_OF_NO_INTEGRATION(size -> bare().tests(
                    list(size, i -> realistic(i).integrations(List.of()).build()))
            .integrations(list(size, i -> planned(i).build()))
            .build()),
    TESTS_THAT_SHARE_INTEGRATIONS(size -> bare().tests(list(size, i -> realistic(i)
                    .integrations(list(10, k -> "i" + (i + k) % size))
                    .build()))
            .integrations(list(size, i -> planned(i).build()))
            .build()),
    ONE_TEST_OF_ALL_INTEGRATIONS(size -> bare().tests(
                    List.of(realistic(0).integrations(list(size, i -> "i" + i)).build()))
            .integrations(list(size, i -> planned(i).build()))
            .build()),
    TESTS_OF_ONE_INTEGRATION(size -> bare().tests(list(size, i -> realistic(i)
                    .integrations(List.of("i0"))
                    .peakRecordsPer5Minutes(exactly(1 + i))
                    .build()))
            .integrations(List.of(planned(0).build()))
            .build()),
    SYSTEMS_BESIDE_INTEGRATIONS_OF_NOBODY_KNOWS_WHICH(size -> bare().systems(systems(size))
            .integrations(list(size, i -> integration(i).build()))
            .build()),
    SYSTEMS_BESIDE_INTEGRATIONS_OF_OTHERS(size -> bare().systems(systems(size))
            .integrations(
                    list(size, i -> integration(i).source("s0").target("s1").build()))
            .build()),
    SYSTEMS_IN_A_CHAIN_OF_INTEGRATIONS(size -> bare().systems(systems(size))
            .integrations(list(size, i -> integration(i)
                    .source("s" + i)
                    .target("s" + (i + 1) % size)
                    .build()))
            .build()),
    OBJECTIVES_AND_GOALS_THAT_SERVE_NOBODY_KNOWS_WHAT(
            size -> bare().objectives(list(size, i -> new Objective("o" + i, null, null)))
                    .goals(list(size, i -> new Goal("g" + i, null, null, null, null, null)))
                    .build()),
    OBJECTIVES_AND_GOALS_THAT_SERVE_NONE(size -> bare().objectives(list(size, i -> new Objective("o" + i, null, null)))
            .goals(list(size, i -> new Goal("g" + i, null, null, null, null, List.of())))
            .build()),
    GOALS_AND_INTEGRATIONS_THAT_SERVE_NOBODY_KNOWS_WHAT(
            size -> bare().goals(list(size, i -> new Goal("g" + i, null, null, null, null, null)))
                    .integrations(list(size, i -> integration(i).build()))
                    .build()),
    A_CHAIN_OF_PROCESSES_EACH_TOUCHED(size ->
            touching(size).processes(chain(size)).impactAnalyses(List.of()).build()),
    A_CHAIN_OF_PROCESSES_EACH_TOUCHED_AND_NOBODY_KNOWS_WHAT_IS_ANALYSED(
            size -> touching(size).processes(chain(size)).build()),
    A_CHAIN_OF_PROCESSES_EACH_ANALYSED_BY_ITSELF(size -> touching(size)
            .processes(chain(size))
            .impactAnalyses(list(size, i -> new ImpactAnalysis("i" + i, List.of("p" + i), null, null)))
            .build()),
    PROCESSES_THAT_FEED_NOBODY_KNOWS_WHOM(size -> touching(size)
            .processes(list(size, i -> new BusinessProcess("p" + i, null, null)))
            .impactAnalyses(list(size, i -> new ImpactAnalysis("i" + i, List.of("p" + i), null, null)))
            .build()),
    PROCESSES_AND_ANALYSES_OF_NOBODY_KNOWS_WHAT(size -> touching(size)
            .processes(chain(size))
            .impactAnalyses(list(size, i -> new ImpactAnalysis(null, null, null, null)))
            .build()),
    PROCESSES_AND_ANALYSES_OF_ONE_INTEGRATION_OF_NOBODY_KNOWS_WHAT(size -> touching(size)
            .processes(chain(size))
            .impactAnalyses(list(size, i -> new ImpactAnalysis("i0", null, null, null)))
            .build()),
    ANALYSES_OF_ONE_INTEGRATION(size -> bare().processes(list(size, i -> new BusinessProcess("p" + i, null, List.of())))
            .integrations(
                    List.of(integration(0).touches(list(size, i -> "p" + i)).build()))
            .impactAnalyses(list(size, i -> new ImpactAnalysis("i0", List.of("p" + i), null, null)))
            .build()),
    COMPONENTS_OF_ONE_WAY(size -> bare().platform(components(size))
            .integrations(List.of(integration(0)
                    .style(MessageStyle.ASYNCHRONOUS)
                    .via(list(size, i -> "c" + i))
                    .fallback(list(size, i -> "c" + (size - 1 - i)))
                    .build()))
            .build()),
    PRODUCTS_OF_ONE_WAY(size -> bare().platform(products(size))
            .integrations(List.of(planned(0)
                    .style(MessageStyle.ASYNCHRONOUS)
                    .via(list(size, i -> "c" + i))
                    .build()))
            .build()),
    WAYS_THROUGH_NOBODY_KNOWS_WHAT(size -> bare().platform(products(size))
            .integrations(list(size, i -> planned(i).build()))
            .build()),
    ONE_COMPONENT_AGAIN_AND_AGAIN(size -> bare().platform(components(1))
            .integrations(List.of(integration(0)
                    .style(MessageStyle.ASYNCHRONOUS)
                    .via(list(size, i -> "c0"))
                    .fallback(list(size, i -> "c0"))
                    .build()))
            .build()),
    TWO_PRODUCTS_IN_TURN(size -> bare().platform(products(2))
            .integrations(List.of(planned(0)
                    .style(MessageStyle.SYNCHRONOUS)
                    .via(list(size, i -> "c" + i % 2))
                    .fallback(list(size, i -> "c" + (i + 1) % 2))
                    .build()))
            .build()),
    COST_LINES_FOR_COMPONENTS(
            size -> bare().platform(components(size)).costs(costs(size, 12)).build()),
    COST_LINES_OVER_MANY_MONTHS(size -> bare().costs(costs(size, 120)).build()),
    MONTHS_OF_MANY_COST_LINES(size -> bare().costs(costs(100, size)).build());

    private final IntFunction<Project> of;

    Shape(IntFunction<Project> of) {
        this.of = of;
    }

    Project of(int size) {
        return of.apply(size);
    }

    static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }

    static ProjectBuilder bare() {
        return ProjectBuilder.builder().id("large").asOf(LocalDate.of(2026, 11, 1));
    }

    static IntegrationBuilder integration(int i) {
        return IntegrationBuilder.builder().id("i" + i);
    }

    private static Range<BigDecimal> exactly(long number) {
        return Range.exact(BigDecimal.valueOf(number));
    }

    /** An integration of which is known what a test has to reach; no two are alike. */
    static IntegrationBuilder planned(int i) {
        return integration(i)
                .patterns(List.of(Pattern.values()[i % Pattern.values().length]))
                .frequency(Duration.ofMinutes(1 + i % 60))
                .volume(new Volume(exactly(100_000 + i), exactly(8), exactly(2), null, null, null));
    }

    private static PlannedTestBuilder test(int i) {
        return PlannedTestBuilder.builder().id("t" + i);
    }

    /** A test of which all is known but what it runs. */
    private static PlannedTestBuilder realistic(int i) {
        return test(i).kind(PlannedTest.Kind.values()[i % PlannedTest.Kind.values().length])
                .phases(List.of(PlannedTest.Phase.values()))
                .productionLike(true)
                .realisticRoles(true)
                .sameRegion(true)
                .throttled(true)
                .frequency(Duration.ofMinutes(1 + i % 60))
                .peakRecordsPer5Minutes(exactly(2_000 + i));
    }

    private static List<ConnectedSystem> systems(int size) {
        return list(size, i -> ConnectedSystemBuilder.builder().id("s" + i).build());
    }

    private static Platform components(int size) {
        return new Platform(
                list(size, i -> ComponentBuilder.builder().id("c" + i).build()), null, null, null, null);
    }

    private static final List<String> PRODUCTS =
            List.of("service-bus-standard", "logic-apps-consumption", "functions-premium", "api-management");

    private static Platform products(int size) {
        return new Platform(
                list(size, i -> ComponentBuilder.builder()
                        .id("c" + i)
                        .product(PRODUCTS.get(i % PRODUCTS.size()))
                        .build()),
                null,
                null,
                null,
                null);
    }

    private static ProjectBuilder touching(int size) {
        return bare().integrations(
                        list(size, i -> integration(i).touches(List.of("p" + i)).build()));
    }

    private static List<BusinessProcess> chain(int size) {
        return list(size, i -> new BusinessProcess("p" + i, null, i + 1 < size ? List.of("p" + (i + 1)) : List.of()));
    }

    static Costs costs(int lines, int months) {
        return CostsBuilder.builder()
                .horizonMonths(months)
                .currency("EUR")
                .budget(new Money(BigDecimal.valueOf(1_000_000), "EUR"))
                .lines(list(lines, Shape::line))
                .build();
    }

    private static CostLine line(int i) {
        return CostLineBuilder.builder()
                .id("l" + i)
                .kind(CostLine.Kind.FLOW)
                .lifecycle(CostLine.Lifecycle.RUN)
                .unitPrice(Range.exact(BigDecimal.ONE))
                .quantity(Range.between(BigDecimal.ONE, BigDecimal.TEN))
                .growthPerMonth(Range.exact(BigDecimal.valueOf(i % 5, 2)))
                .currency("EUR")
                .build();
    }
}
