package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a platform stands between cloud and premises, by a table of which the first row that fits counts. The names of the scenarios
 * are the publisher's, the counts that tell them apart are ours. They are the shape of the table, not a policy.
 */
public final class ScenarioTable {
    private static final Path DECLARED = Path.of("platform.scenario");
    private static final List<Row> ROWS = List.of(
            new Row(
                    Scenario.HYBRID,
                    (c, p, mc, mp) -> mc && mp,
                    "check that the middleware that is there grows with the load, modernise it step by step, and name which one owns"
                            + " each flow"),
            new Row(
                    Scenario.PRIMARILY_ON_PREMISES,
                    (c, p, mc, mp) -> mp && p >= 2 && c <= p,
                    "check that the middleware reaches the cloud, its sign-in, encryption and limits included, and send in batches over"
                            + " the link"),
            new Row(
                    Scenario.HYBRID_CLOUD_SIDE_UNCOVERED,
                    (c, p, mc, mp) -> mp && several(c, p) && c > p,
                    "check that the middleware grows with the load, and decide what carries the flows from cloud to cloud"),
            new Row(
                    Scenario.PRIMARILY_CLOUD,
                    (c, p, mc, mp) -> mc && several(c, p) && p <= c,
                    "build on services of the cloud, and reach what has to stay on premises through them"),
            new Row(
                    Scenario.HYBRID_ON_PREMISES_SIDE_UNCOVERED,
                    (c, p, mc, mp) -> mc && several(c, p) && p > c,
                    "check that the middleware grows with the load, and how much the gateway or relay can carry and how often it is up"),
            new Row(
                    Scenario.HYBRID_WITHOUT_MIDDLEWARE,
                    (c, p, mc, mp) -> !mc && !mp && p >= 1 && several(c, p),
                    "open the decision on middleware again before more links grow from point to point"),
            new Row(
                    Scenario.SIMPLE_HYBRID,
                    (c, p, mc, mp) -> p >= 1,
                    "bridge the boundary with a gateway or relay, and avoid custom synchronous links from point to point"),
            new Row(
                    Scenario.SIMPLE_CLOUD,
                    (c, p, mc, mp) -> p == 0 && c <= 2,
                    "take low-code connectors first, and avoid custom synchronous links from point to point"),
            new Row(
                    Scenario.SIMPLE_CLOUD_OUTGROWN,
                    (c, p, mc, mp) -> p == 0 && c >= 3 && !mc && !mp,
                    "put messaging or middleware in place before the next link"));

    private ScenarioTable() {}

    /**
     * The scenario of a platform whose counts are known.
     *
     * @param cloud systems in the cloud, the Dynamics 365 apps left out
     * @param onPremises systems on premises
     * @param cloudMiddleware whether there is middleware in the cloud
     * @param onPremisesMiddleware whether there is middleware on premises
     * @return the scenario; every input has one
     * @throws IllegalArgumentException if a count is negative
     */
    public static Scenario scenario(int cloud, int onPremises, boolean cloudMiddleware, boolean onPremisesMiddleware) {
        if (cloud < 0 || onPremises < 0) {
            throw new IllegalArgumentException(
                    "a number of systems is not negative: " + cloud + " in the cloud, " + onPremises + " on premises");
        }
        return ROWS.stream()
                .filter(row -> row.test.holds(cloud, onPremises, cloudMiddleware, onPremisesMiddleware))
                .findFirst()
                .orElseThrow()
                .scenario;
    }

    /**
     * What a scenario asks of whoever builds the platform.
     *
     * @param scenario the scenario
     * @return a clause, to be shown beside the scenario
     */
    public static String implies(Scenario scenario) {
        return ROWS.stream().filter(row -> row.scenario == scenario).findFirst().orElseThrow().implies;
    }

    /**
     * The scenario of a project, from its systems and its components in the role of middleware.
     *
     * @param project the project
     * @return the scenarios that its facts leave possible
     */
    public static ComputedScenario of(Project project) {
        Completions completions = Completions.of(project);
        List<Scenario> possible =
                completions.outcomes(scenario -> scenario).stream().sorted().toList();
        return new ComputedScenario(possible, completions.open(scenario -> scenario));
    }

    /**
     * Whether the scenario of a project is one of some.
     *
     * @param project the project
     * @param scenarios the scenarios
     * @return UNKNOWN, with exactly the facts that can change the answer, while some of the scenarios and some others are possible
     */
    public static Answer isOneOf(Project project, Set<Scenario> scenarios) {
        Completions completions = Completions.of(project);
        Set<Boolean> outcomes = completions.outcomes(scenarios::contains);
        return outcomes.size() == 1
                ? Answer.of(outcomes.contains(true), completions.facts(), () -> compared(completions, scenarios))
                : Answer.unknown(completions.open(scenarios::contains));
    }

    /**
     * Whether the scenario that a project declares is the one that its facts give.
     *
     * @param project the project
     * @return the answer
     */
    public static Answer declaredAgrees(Project project) {
        Platform platform = project.platform();
        Scenario declared = platform == null ? null : platform.scenario();
        if (declared != null) {
            return isOneOf(project, Set.of(declared))
                    .because(Answer.of(
                            true,
                            Facts.of(DECLARED),
                            () -> Comparison.of(Side.of(DECLARED.toString(), declared), "is", Side.of(declared))));
        }
        return Answer.unknown(Facts.of(DECLARED).and(of(project).open()));
    }

    private static Comparison compared(Completions completions, Set<Scenario> scenarios) {
        return Comparison.of(
                Side.of("scenario by the facts", names(completions.outcomes(scenario -> scenario))),
                "is",
                Side.of(names(scenarios)));
    }

    private static String names(Set<Scenario> scenarios) {
        return scenarios.stream().sorted().map(Enum::name).collect(Collectors.joining(" or "));
    }

    private static boolean several(int cloud, int onPremises) {
        // in this order, because the sum of two large counts would overflow
        return cloud >= 3 || onPremises >= 3 || cloud + onPremises >= 3;
    }

    private record Row(Scenario scenario, Test test, String implies) {}

    private interface Test {
        boolean holds(int cloud, int onPremises, boolean cloudMiddleware, boolean onPremisesMiddleware);
    }
}
