package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether everything that costs has a line. */
final class Completeness {
    private static final List<Group> GROUPS = List.of(Group.SERVICE, Group.PLATFORM, Group.STORAGE);

    private Completeness() {}

    static Stream<CostFinding> findings(Project project, Costs costs) {
        return Stream.of(Stream.of(groups(costs)), components(project, costs), stores(project, costs))
                .flatMap(findings -> findings);
    }

    private static CostFinding groups(Costs costs) {
        Observation[] counts = Shown.array(GROUPS.stream().map(group -> count(group, costs)));
        Answer answer = Answer.all(GROUPS.stream().map(group -> Lines.any(costs, line -> Lines.isIn(group, line))));
        return CostFinding.of(
                Kind.GROUPS, CostPaths.LINES, "services, platforms and storage each have a line", answer, counts);
    }

    private static Observation count(Group group, Costs costs) {
        long count =
                Lines.of(costs).stream().filter(line -> line.group() == group).count();
        return new Observation(group + " lines", Long.toString(count), "");
    }

    private static Stream<CostFinding> components(Project project, Costs costs) {
        List<Component> components =
                project.platform() == null ? null : project.platform().components();
        String path = "platform.components";
        String text = "the component has a line";
        return components == null
                ? Stream.of(CostFinding.of(Kind.COMPONENT, path, text, Answer.unknown(path)))
                : components.stream()
                        .map(component -> CostFinding.of(
                                Kind.COMPONENT, path + "[" + component.id() + "]", text, hasLine(component, costs)));
    }

    private static Answer hasLine(Component component, Costs costs) {
        return Lines.any(
                costs,
                line -> Answer.known(
                        line.component(), () -> CostPaths.line(line.id()) + ".component", component.id()::equals));
    }

    private static Stream<CostFinding> stores(Project project, Costs costs) {
        String text = "the store that keeps data has a line";
        return project.systems() == null
                ? Stream.of(CostFinding.of(Kind.STORE, "systems", text, Answer.unknown("systems")))
                : project.systems().stream().flatMap(system -> store(system, text, project, costs).stream());
    }

    private static Optional<CostFinding> store(ConnectedSystem system, String text, Project project, Costs costs) {
        String path = "systems[" + system.id() + "]";
        Answer keeps = Answer.known(system.store(), path + ".store", store -> store != Store.NONE)
                .and(receives(system, project));
        Answer answer = keeps.not().or(hasLine(system, costs));
        return keeps.verdict() == Verdict.NOT_SATISFIED
                ? Optional.empty()
                : Optional.of(CostFinding.of(Kind.STORE, path, text, answer));
    }

    private static Answer hasLine(ConnectedSystem system, Costs costs) {
        return Lines.any(
                costs,
                line -> Answer.known(line.system(), () -> CostPaths.line(line.id()) + ".system", system.id()::equals));
    }

    private static Answer receives(ConnectedSystem system, Project project) {
        return project.integrations() == null
                ? Answer.unknown("integrations")
                : Answer.any(project.integrations().stream().map(integration -> receives(system, integration)));
    }

    private static Answer receives(ConnectedSystem system, Integration integration) {
        String id = integration.id();
        Answer asTarget =
                Answer.known(integration.target(), () -> CostPaths.integration(id) + ".target", system.id()::equals);
        Answer asSource =
                Answer.known(integration.source(), () -> CostPaths.integration(id) + ".source", system.id()::equals);
        Answer bothWays = Answer.known(
                integration.direction(),
                () -> CostPaths.integration(id) + ".direction",
                Direction.BIDIRECTIONAL::equals);
        return asTarget.or(asSource.and(bothWays));
    }
}
