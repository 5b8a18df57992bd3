package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What lets the search for a crossing give up early. */
class GrowthBoundTest {
    private static final ProjectGenerator PROJECTS = ProjectGenerator.of(IntegrationStrategy.assessor());

    @Test
    void no_use_grows_to_more_than_threefold_what_its_volume_grows_to() {
        Set<String> judged = new TreeSet<>();
        for (long seed = 0; seed < 300; seed++) {
            Project project = PROJECTS.project(seed, 1);
            for (Measure measure : Families.measures(Scene.of(project, Limits.standard(), Flow.POLICY))) {
                if (measure.grows() && measure.used(Point.most(), 0).signum() > 0) {
                    judged.add(measure.id());
                    holds(measure, 1);
                    holds(measure, 24);
                }
            }
        }
        assertThat(judged).contains("dataverse.requests", "client.in-flight", "service-bus.standard.credits");
    }

    @Test
    void what_is_forecast_is_what_comes_of_it() {
        Set<String> judged = new TreeSet<>();
        for (long seed = 0; seed < 300; seed++) {
            Project project = PROJECTS.project(seed, 1);
            for (Measure measure : Families.measures(Scene.of(project, Limits.standard(), Flow.POLICY))) {
                if (measure.grows()) {
                    agrees(measure, Point.most(), judged);
                    agrees(measure, Point.least(), judged);
                }
            }
        }
        assertThat(judged).contains("service-bus.standard.credits", "entitlement.tenant-pool-base");
    }

    private static void agrees(Measure measure, Point at, Set<String> judged) {
        Forecast forecast = Forecast.of(measure, at);
        for (int month : new int[] {0, 1, 7, 60}) {
            boolean beyond = measure.ratio(at, month).compareTo(BigDecimal.ONE) > 0;
            assertThat(beyond ? forecast.isSurelyWithin(month) : forecast.isSurelyBeyond(month))
                    .as("%s of %s after %s months", measure.measured(), measure.subject(), month)
                    .isFalse();
            if (forecast.isSurelyBeyond(month) || forecast.isSurelyWithin(month)) {
                judged.add(measure.id());
            }
        }
    }

    private static void holds(Measure measure, int months) {
        BigDecimal fastest = measure.group().members().stream()
                .map(member -> Point.most().up(member.load().growth()).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal grown = BigDecimal.ONE.add(fastest).pow(months, Load.PRECISION);
        BigDecimal most = measure.used(Point.most(), 0)
                .multiply(grown)
                .multiply(BigDecimal.valueOf(Growth.MOST_PER_GROWTH))
                .multiply(new BigDecimal("1.000001"));
        assertThat(measure.used(Point.most(), months))
                .as("%s of %s after %s months", measure.measured(), measure.subject(), months)
                .isLessThanOrEqualTo(most);
    }
}
