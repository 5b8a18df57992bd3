package io.github.checklist4j.cost;

import static io.github.checklist4j.cost.CostFacts.POLICY;
import static io.github.checklist4j.cost.CostFacts.number;
import static io.github.checklist4j.cost.CostFacts.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Basis;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.CostLine.Kind;
import io.github.checklist4j.facts.CostLine.Lifecycle;
import io.github.checklist4j.facts.CostLineBuilder;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProcessingBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Assumptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Makes up a project of which everything is known, forgets some of it, and compares. */
class CostReviewPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Property(tries = 500)
    void to_learn_a_fact_never_turns_a_verdict_into_its_contrary(@ForAll Random random) {
        Project full = full(random);
        Map<String, Verdict> knowing = verdicts(full);
        Map<String, Verdict> before = verdicts(forgetful(full, random));

        assertThat(knowing.values()).doesNotContain(Verdict.UNKNOWN);
        before.forEach((what, verdict) -> {
            if (verdict == Verdict.NOT_SATISFIED) {
                assertThat(knowing.get(what)).describedAs(what).isEqualTo(Verdict.NOT_SATISFIED);
            } else if (verdict == Verdict.SATISFIED) {
                assertThat(knowing.get(what)).describedAs(what).isNotEqualTo(Verdict.NOT_SATISFIED);
            }
        });
    }

    @Property(tries = 200)
    void an_unknown_verdict_names_what_was_forgotten_and_a_definite_one_names_nothing(@ForAll Random random) {
        List<CostFinding> findings = CostReview.of(
                        forgetful(full(random), random), TODAY, POLICY, Assumptions.allowed())
                .findings();

        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.answer().open().isEmpty())
                        .isEqualTo(finding.answer().verdict() != Verdict.UNKNOWN));
    }

    @Property(tries = 50)
    void the_same_facts_give_the_same_review(@ForAll long seed) {
        assertThat(CostReview.of(full(new Random(seed)), TODAY, POLICY, Assumptions.allowed())
                        .findings()
                        .toString())
                .isEqualTo(CostReview.of(full(new Random(seed)), TODAY, POLICY, Assumptions.allowed())
                        .findings()
                        .toString());
    }

    @Property(tries = 200)
    void a_kind_looks_at_a_path_once(@ForAll Random random) {
        assertThat(CostReview.of(forgetful(full(random), random), TODAY, POLICY, Assumptions.allowed())
                        .findings())
                .extracting(finding -> finding.kind() + " " + finding.path())
                .doesNotHaveDuplicates();
    }

    private static Map<String, Verdict> verdicts(Project project) {
        CostReview review = CostReview.of(project, TODAY, POLICY, Assumptions.allowed());
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        review.findings()
                .forEach(finding -> verdicts.put(
                        finding.kind() + " " + finding.path(), finding.answer().verdict()));
        if (review.budget() != null) {
            verdicts.put("budget", review.budget().answer().verdict());
        }
        return verdicts;
    }

    private static Project full(Random random) {
        return ProjectBuilder.builder()
                .id("p")
                .platform(platform())
                .systems(List.of(system("a", random), system("b", random)))
                .integrations(List.of(integration("ab", random), integration("ba", random)))
                .costs(costs(random))
                .build();
    }

    private static Platform platform() {
        return new Platform(List.of(ComponentBuilder.builder().id("bus").build()), null, null, null, null);
    }

    private static ConnectedSystem system(String id, Random random) {
        return ConnectedSystemBuilder.builder()
                .id(id)
                .store(one(random, Store.values()))
                .build();
    }

    private static Integration integration(String id, Random random) {
        return IntegrationBuilder.builder()
                .id(id)
                .source(one(random, "a", "b"))
                .target(one(random, "a", "b"))
                .direction(one(random, Direction.values()))
                .volume(new Volume(one(random, range("0"), range("10")), null, null, growth(random), null, null))
                .processing(ProcessingBuilder.builder()
                        .retryShare(one(random, range("0"), range("0.1")))
                        .build())
                .build();
    }

    private static Costs costs(Random random) {
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            lines.add(line("x" + i, random));
        }
        return CostsBuilder.builder()
                .estimatedOn(TODAY.minusDays(random.nextInt(365)))
                .horizonMonths(1 + random.nextInt(20))
                .budget(new Money(BigDecimal.valueOf(random.nextInt(20_000)), one(random, "EUR", "USD")))
                .currency("EUR")
                .rates(List.of(new Costs.Rate("USD", number("0.9"), TODAY)))
                .lines(lines)
                .build();
    }

    private static CostLine line(String id, Random random) {
        boolean amount = random.nextInt(4) == 0;
        return CostLineBuilder.builder()
                .id(id)
                .group(one(random, Group.values()))
                .kind(amount ? one(random, Kind.FIXED, Kind.FLOW) : one(random, Kind.values()))
                .lifecycle(one(random, Lifecycle.values()))
                .component(one(random, "", "bus"))
                .system(one(random, "", "a", "b"))
                .driver(one(random, "", "messages"))
                .drivenBy(one(random, List.<String>of(), List.of("ab"), List.of("ab", "ba")))
                .amountPerMonth(amount ? range("100") : null)
                .quantity(amount ? null : one(random, range("0"), range("300"), range("1000")))
                .unitPrice(amount ? null : one(random, range("0"), range("1"), range("3")))
                .packSize(range("100"))
                .allowance(one(random, range("0"), range("500")))
                .inflow(one(random, range("0"), range("20")))
                .purge(one(random, range("0"), range("30")))
                .growthPerMonth(growth(random))
                .basis(one(random, Basis.values()))
                .currency(one(random, "EUR", "USD"))
                .date(TODAY)
                .owner(one(random, "", "ada"))
                .build();
    }

    private static Range<BigDecimal> growth(Random random) {
        return one(random, range("-0.1"), range("0"), range("0.02"), range("0.05"));
    }

    private static Project forgetful(Project project, Random random) {
        Function<Integration, Integration> vague = integration -> IntegrationBuilder.builder(integration)
                .source(maybe(integration.source(), random))
                .target(maybe(integration.target(), random))
                .direction(maybe(integration.direction(), random))
                .volume(maybe(integration.volume(), random))
                .processing(maybe(integration.processing(), random))
                .build();
        return ProjectBuilder.builder(project)
                .platform(maybe(project.platform(), random))
                .systems(maybe(project.systems(), random))
                .integrations(maybe(project.integrations().stream().map(vague).toList(), random))
                .costs(forgetful(project.costs(), random))
                .build();
    }

    private static Costs forgetful(Costs costs, Random random) {
        return CostsBuilder.builder(costs)
                .estimatedOn(maybe(costs.estimatedOn(), random))
                .horizonMonths(maybe(costs.horizonMonths(), random))
                .currency(maybe(costs.currency(), random))
                .rates(maybe(costs.rates(), random))
                .lines(maybe(
                        costs.lines().stream()
                                .map(line -> forgetful(line, random))
                                .toList(),
                        random))
                .build();
    }

    private static CostLine forgetful(CostLine line, Random random) {
        return CostLineBuilder.builder(line)
                .group(maybe(line.group(), random))
                .kind(maybe(line.kind(), random))
                .lifecycle(maybe(line.lifecycle(), random))
                .component(maybe(line.component(), random))
                .system(maybe(line.system(), random))
                .driver(maybe(line.driver(), random))
                .drivenBy(maybe(line.drivenBy(), random))
                .amountPerMonth(maybe(line.amountPerMonth(), random))
                .quantity(maybe(line.quantity(), random))
                .unitPrice(maybe(line.unitPrice(), random))
                .packSize(maybe(line.packSize(), random))
                .allowance(line.kind() == Kind.STEP ? maybe(line.allowance(), random) : line.allowance())
                .inflow(maybe(line.inflow(), random))
                .purge(maybe(line.purge(), random))
                .growthPerMonth(maybe(line.growthPerMonth(), random))
                .basis(maybe(line.basis(), random))
                .currency(maybe(line.currency(), random))
                .date(maybe(line.date(), random))
                .owner(maybe(line.owner(), random))
                .build();
    }

    private static <T> @Nullable T maybe(@Nullable T fact, Random random) {
        return random.nextInt(6) == 0 ? null : fact;
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
