package io.github.checklist4j.platform;

import static io.github.checklist4j.facts.Scenario.HYBRID;
import static io.github.checklist4j.facts.Scenario.HYBRID_CLOUD_SIDE_UNCOVERED;
import static io.github.checklist4j.facts.Scenario.HYBRID_ON_PREMISES_SIDE_UNCOVERED;
import static io.github.checklist4j.facts.Scenario.HYBRID_WITHOUT_MIDDLEWARE;
import static io.github.checklist4j.facts.Scenario.PRIMARILY_CLOUD;
import static io.github.checklist4j.facts.Scenario.PRIMARILY_ON_PREMISES;
import static io.github.checklist4j.facts.Scenario.SIMPLE_CLOUD;
import static io.github.checklist4j.facts.Scenario.SIMPLE_CLOUD_OUTGROWN;
import static io.github.checklist4j.facts.Scenario.SIMPLE_HYBRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.Scenario;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioTableTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, true, true, HYBRID",
        "9, 9, true, true, HYBRID",
        "0, 2, false, true, PRIMARILY_ON_PREMISES",
        "2, 2, false, true, PRIMARILY_ON_PREMISES",
        "3, 2, false, true, HYBRID_CLOUD_SIDE_UNCOVERED",
        "2, 1, false, true, HYBRID_CLOUD_SIDE_UNCOVERED",
        "3, 0, false, true, HYBRID_CLOUD_SIDE_UNCOVERED",
        "1, 1, false, true, SIMPLE_HYBRID",
        "2, 0, false, true, SIMPLE_CLOUD",
        "3, 0, true, false, PRIMARILY_CLOUD",
        "2, 2, true, false, PRIMARILY_CLOUD",
        "1, 2, true, false, HYBRID_ON_PREMISES_SIDE_UNCOVERED",
        "0, 3, true, false, HYBRID_ON_PREMISES_SIDE_UNCOVERED",
        "0, 2, true, false, SIMPLE_HYBRID",
        "2, 0, true, false, SIMPLE_CLOUD",
        "2, 1, false, false, HYBRID_WITHOUT_MIDDLEWARE",
        "0, 3, false, false, HYBRID_WITHOUT_MIDDLEWARE",
        "1, 1, false, false, SIMPLE_HYBRID",
        "0, 1, false, false, SIMPLE_HYBRID",
        "0, 2, false, false, SIMPLE_HYBRID",
        "0, 0, false, false, SIMPLE_CLOUD",
        "2, 0, false, false, SIMPLE_CLOUD",
        "3, 0, false, false, SIMPLE_CLOUD_OUTGROWN",
    })
    void each_row_takes_its_inputs(int cloud, int onPremises, boolean mc, boolean mp, Scenario expected) {
        assertThat(ScenarioTable.scenario(cloud, onPremises, mc, mp)).isEqualTo(expected);
    }

    @Test
    void every_input_falls_to_the_first_row_that_fits() {
        for (int c = 0; c <= 8; c++) {
            for (int p = 0; p <= 8; p++) {
                for (int sides = 0; sides < 4; sides++) {
                    boolean mc = (sides & 1) != 0;
                    boolean mp = (sides & 2) != 0;
                    assertThat(ScenarioTable.scenario(c, p, mc, mp))
                            .as("C=%d P=%d Mc=%s Mp=%s", c, p, mc, mp)
                            .isEqualTo(firstThatFits(c, p, mc, mp));
                }
            }
        }
    }

    /** The rows of the published table, as they are written there. */
    private static Scenario firstThatFits(int c, int p, boolean mc, boolean mp) {
        boolean onlyCloud = mc && !mp;
        boolean onlyPremises = mp && !mc;
        boolean none = !mc && !mp;
        Map<Scenario, Boolean> rows = new LinkedHashMap<>();
        rows.put(HYBRID, mc && mp);
        rows.put(PRIMARILY_ON_PREMISES, onlyPremises && p >= 2 && c <= p);
        rows.put(HYBRID_CLOUD_SIDE_UNCOVERED, onlyPremises && c + p >= 3 && c > p);
        rows.put(PRIMARILY_CLOUD, onlyCloud && c + p >= 3 && p <= c);
        rows.put(HYBRID_ON_PREMISES_SIDE_UNCOVERED, onlyCloud && c + p >= 3 && p > c);
        rows.put(HYBRID_WITHOUT_MIDDLEWARE, none && p >= 1 && c + p >= 3);
        rows.put(SIMPLE_HYBRID, p >= 1);
        rows.put(SIMPLE_CLOUD, p == 0 && c <= 2);
        rows.put(SIMPLE_CLOUD_OUTGROWN, p == 0 && c >= 3 && none);
        return rows.entrySet().stream()
                .filter(Map.Entry::getValue)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void every_scenario_has_an_input() {
        Set<Scenario> reached = EnumSet.noneOf(Scenario.class);
        for (int c = 0; c <= 3; c++) {
            for (int p = 0; p <= 3; p++) {
                reached.add(ScenarioTable.scenario(c, p, false, false));
                reached.add(ScenarioTable.scenario(c, p, true, false));
                reached.add(ScenarioTable.scenario(c, p, false, true));
                reached.add(ScenarioTable.scenario(c, p, true, true));
            }
        }
        assertThat(reached).containsExactly(Scenario.values());
    }

    @Test
    void counts_beyond_all_measure_do_no_harm() {
        assertThat(ScenarioTable.scenario(Integer.MAX_VALUE, Integer.MAX_VALUE, false, false))
                .isEqualTo(HYBRID_WITHOUT_MIDDLEWARE);
    }

    @Test
    void refuses_a_negative_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioTable.scenario(-1, 0, false, false))
                .withMessageContaining("-1 in the cloud");
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void says_what_a_scenario_implies(Scenario scenario) {
        assertThat(ScenarioTable.implies(scenario)).isNotBlank();
    }

    @Test
    void each_scenario_has_advice_of_its_own() {
        assertThat(Stream.of(Scenario.values()).map(ScenarioTable::implies)).doesNotHaveDuplicates();
        assertThat(ScenarioTable.implies(Scenario.SIMPLE_CLOUD)).startsWith("take low-code connectors first");
    }
}
