package io.github.checklist4j.availability;

import static io.github.checklist4j.availability.Facts.composite;
import static io.github.checklist4j.availability.Facts.integration;
import static io.github.checklist4j.availability.Facts.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CompositeAvailabilityPropertyTest {
    private static final List<ConnectedSystem> SYSTEMS =
            List.of(Facts.system("sales", "99.9"), Facts.system("erp", "99.5"));

    @Property(tries = 200)
    void never_exceeds_its_weakest_link(@ForAll("platforms") List<Component> components) {
        CompositeAvailability composite = composite(through(components, SYSTEMS));
        for (Link link : composite.chain()) {
            assertThat(composite.share().low()).isLessThanOrEqualTo(link.share().low());
            assertThat(composite.share().high())
                    .isLessThanOrEqualTo(link.share().high());
        }
        assertThat(composite.share().low())
                .isLessThanOrEqualTo(composite.weakest().share().low());
    }

    @Property(tries = 200)
    void does_not_depend_on_the_order_of_the_links(
            @ForAll("platforms") List<Component> components, @ForAll Random random) {
        List<Component> shuffled = new ArrayList<>(components);
        Collections.shuffle(shuffled, random);
        Interval one = composite(through(components, SYSTEMS)).share();
        Interval other = composite(through(shuffled, SYSTEMS)).share();
        assertThat(one.low()).isEqualByComparingTo(other.low());
        assertThat(one.high()).isEqualByComparingTo(other.high());
        assertThat(one.open().paths())
                .containsExactlyInAnyOrderElementsOf(other.open().paths());
    }

    @Property(tries = 200)
    void is_not_lowered_by_a_fallback(
            @ForAll("platforms") List<Component> components,
            @ForAll @IntRange(max = 5) int split,
            @ForAll boolean asynchronous) {
        MessageStyle style = asynchronous ? MessageStyle.ASYNCHRONOUS : MessageStyle.SYNCHRONOUS;
        int at = Math.min(split, components.size());
        String[] via = ids(components.subList(0, at));
        List<String> second = List.of(ids(components.subList(at, components.size())));
        Interval without = composite(
                        project(SYSTEMS, components, integration(style, via).build()))
                .share();
        Interval with = composite(project(
                        SYSTEMS,
                        components,
                        integration(style, via).fallback(second).build()))
                .share();
        assertThat(with.low()).isGreaterThanOrEqualTo(without.low());
        assertThat(with.high()).isGreaterThanOrEqualTo(without.high());
    }

    @Property(tries = 200)
    void a_point_within_the_ranges_never_contradicts(
            @ForAll("platforms") List<Component> components,
            @ForAll("percents") BigDecimal target,
            @ForAll Random random) {
        Project known = through(
                components.stream().map(component -> settled(component, random)).toList(), SYSTEMS);
        Verdict before = verdict(through(components, SYSTEMS), target);
        Verdict after = verdict(known, target);
        assertThat(after).isNotEqualTo(Verdict.UNKNOWN);
        if (before != Verdict.UNKNOWN) {
            assertThat(after).isEqualTo(before);
        }
    }

    private static Verdict verdict(Project project, BigDecimal target) {
        return composite(project)
                .meets(Interval.exactly(target.movePointLeft(2)))
                .verdict();
    }

    private static Project through(List<Component> components, List<ConnectedSystem> systems) {
        return project(
                systems,
                components,
                integration(MessageStyle.ASYNCHRONOUS, ids(components)).build());
    }

    private static String[] ids(List<Component> components) {
        return components.stream().map(Component::id).toArray(String[]::new);
    }

    /** Learns an availability, somewhere within what is known of it. */
    private static Component settled(Component component, Random random) {
        Range<BigDecimal> range = component.availabilityPercent();
        BigDecimal low = range == null ? BigDecimal.ZERO : range.low();
        BigDecimal high = range == null ? BigDecimal.valueOf(100) : range.high();
        BigDecimal part = new BigDecimal(random.nextInt(5)).movePointLeft(1).multiply(new BigDecimal("2.5"));
        return gateway(component.id(), Range.exact(low.add(high.subtract(low).multiply(part))));
    }

    @Provide
    Arbitrary<List<Component>> platforms() {
        Arbitrary<Range<BigDecimal>> ranges = Combinators.combine(percents(), percents())
                .as((a, b) -> Range.between(a.min(b), a.max(b)))
                .injectNull(0.15);
        return ranges.list().ofMaxSize(5).map(list -> IntStream.range(0, list.size())
                .mapToObj(i -> gateway("c" + i, list.get(i)))
                .toList());
    }

    @Provide
    Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
    }

    private static Component gateway(String id, Range<BigDecimal> percent) {
        return ComponentBuilder.builder()
                .id(id)
                .product("acme-gate")
                .role(Role.GATEWAY)
                .availabilityPercent(percent)
                .build();
    }
}
