package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Project;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        if (components == null) {
            return Stream.of(CostFinding.of(Kind.COMPONENT, path, text, Answer.unknown(path)));
        }
        Function<String, Answer> hasLine = hasLine(costs, CostLine::component, ".component");
        return components.stream()
                .map(component -> CostFinding.of(
                        Kind.COMPONENT, path + "[" + component.id() + "]", text, hasLine.apply(component.id())));
    }

    /** Whether a line says that it is for something, by the id of that. */
    private static Function<String, Answer> hasLine(
            Costs costs, Function<CostLine, @Nullable String> thing, String fact) {
        if (costs.lines() == null) {
            return id -> Answer.unknown(CostPaths.LINES);
        }
        Set<String> named = new HashSet<>();
        costs.lines().forEach(line -> named.add(thing.apply(line)));
        Answer otherwise = Answer.any(costs.lines().stream()
                .filter(line -> thing.apply(line) == null)
                .map(line -> Answer.unknown(CostPaths.line(line.id()) + fact)));
        return id -> named.contains(id) ? Answer.of(true) : otherwise;
    }

    private static Stream<CostFinding> stores(Project project, Costs costs) {
        String text = "the store that keeps data has a line";
        if (project.systems() == null) {
            return Stream.of(CostFinding.of(Kind.STORE, "systems", text, Answer.unknown("systems")));
        }
        Function<String, Answer> hasLine = hasLine(costs, CostLine::system, ".system");
        Receivers receivers = new Receivers(project.integrations());
        return project.systems().stream().flatMap(system -> store(system, text, receivers, hasLine).stream());
    }

    private static Optional<CostFinding> store(
            ConnectedSystem system, String text, Receivers receivers, Function<String, Answer> hasLine) {
        String path = "systems[" + system.id() + "]";
        Answer keeps = Answer.known(system.store(), path + ".store", store -> store != Store.NONE)
                .and(receivers.receives(system.id()));
        Answer answer = keeps.not().or(hasLine.apply(system.id()));
        return keeps.verdict() == Verdict.NOT_SATISFIED
                ? Optional.empty()
                : Optional.of(CostFinding.of(Kind.STORE, path, text, answer));
    }
}
