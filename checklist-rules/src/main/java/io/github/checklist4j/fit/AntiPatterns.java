package io.github.checklist4j.fit;

import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue of anti-patterns, by what they are looked for in.
 *
 * <p>Left out, because no fact tells: one query for each exported row; maps left on during an initial load, and single-threaded entities
 * in it. Left to other rooms: a utilisation above 100 % to capacity; the mesh of point-to-point links and the tight link to {@link
 * io.github.checklist4j.platform.Mesh} and {@link io.github.checklist4j.platform.LinkTests}.
 */
public final class AntiPatterns {
    private AntiPatterns() {}

    /**
     * Those of a single integration.
     *
     * @return them in the order of the catalogue
     */
    public static List<AntiPattern<Integration>> ofIntegrations() {
        return Stream.of(
                        CallAntiPatterns.ALL,
                        StyleAntiPatterns.ALL,
                        VolumeAntiPatterns.ALL,
                        DeliveryAntiPatterns.ALL,
                        DataAntiPatterns.ALL,
                        OperationAntiPatterns.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Those of an identity that integrations call as.
     *
     * @return them in the order of the catalogue
     */
    public static List<AntiPattern<Identity>> ofIdentities() {
        return List.of(IdentityAntiPatterns.SINGLE_ACCOUNT);
    }

    /**
     * Those of a test.
     *
     * @return them in the order of the catalogue
     */
    public static List<AntiPattern<PlannedTest>> ofTests() {
        return TestAntiPatterns.ALL;
    }

    /**
     * The whole catalogue.
     *
     * @return integrations first, then identities and tests
     */
    public static List<AntiPattern<?>> all() {
        return Stream.<List<? extends AntiPattern<?>>>of(ofIntegrations(), ofIdentities(), ofTests())
                .<AntiPattern<?>>flatMap(List::stream)
                .toList();
    }
}
