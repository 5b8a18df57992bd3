package com.example.checklist4j.acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assess.ChecklistExtension;
import io.github.checklist4j.laws.Laws;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acme's rules keep the laws that every set of rules has to keep. The suite is in the published jar and needs no test framework. */
class AcmeLawsTest {
    /** Acme's rules alone: the standard ones have tests of their own. */
    private static final Assessor ASSESSOR = Assessor.of(
                    IntegrationStrategy.assessor().checklist(), List.of())
            .with(ChecklistExtension.load(AcmeLawsTest.class.getClassLoader()));

    private static final ProjectGenerator GENERATOR = ProjectGenerator.of(ASSESSOR);
    private static final Laws LAWS = Laws.of(ASSESSOR, GENERATOR);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void are_kept(long seed) {
        assertThat(LAWS.breaches(GENERATOR.any(seed), seed)).isEmpty();
    }

    @Test
    void leave_no_rule_idle() {
        assertThat(LAWS.idle(GENERATOR.projects(200))).isEmpty();
    }
}
