package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.CostLine.Group;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether everything that costs has a line. */
final class Completeness {

    private Completeness() {}

    static Stream<CostFinding> of(Project project, @Nullable List<Line> lines) {
        Answer groups = Answer.all(Stream.of(Group.SERVICE, Group.PLATFORM, Group.STORAGE)
                .map(group -> hasLine(group, lines))
                .toList());
        return Stream.of(
                        Stream.of(new CostFinding(Kind.GROUPS, Line.ALL, groups)),
                        components(project, lines),
                        stores(project, lines))
                .flatMap(findings -> findings);
    }

    private static Answer hasLine(Group group, @Nullable List<Line> lines) {
        Answer any = Words.any(lines, Line.ALL, line -> line.isIn(group));
        return Words.said(
                any,
                () -> Comparison.of(Side.of(group + " lines", any.isYes() ? "some" : "0"), "at least", Side.of("1")));
    }

    private static Stream<CostFinding> components(Project project, @Nullable List<Line> lines) {
        List<Component> components =
                project.platform() == null ? null : project.platform().components();
        Path all = Path.of("platform.components");
        if (components == null) {
            return Stream.of(new CostFinding(Kind.COMPONENT, all, Answer.unknown(all)));
        }
        Function<String, Answer> hasLine = hasLine(lines, CostLine::component, "component");
        return components.stream()
                .map(component -> new CostFinding(
                        Kind.COMPONENT, Path.of("platform.components", component.id()), hasLine.apply(component.id())));
    }

    /** Whether a line says that it is for something, by the id of that. */
    private static Function<String, Answer> hasLine(
            @Nullable List<Line> lines, Function<CostLine, @Nullable String> thing, String fact) {
        if (lines == null) {
            return id -> Answer.unknown(Line.ALL);
        }
        Map<String, Answer> named = new HashMap<>();
        Facts stated = lines.isEmpty() ? Facts.of(Line.ALL) : Facts.NONE;
        Facts open = Facts.NONE;
        for (Line line : lines) {
            Facts path = Facts.of(line.path().then(fact));
            String id = thing.apply(line.fact());
            if (id == null) {
                open = open.size() < Facts.MOST_NAMED ? open.and(path) : open;
            } else {
                named.putIfAbsent(id, Answer.of(true, path));
                stated = stated.and(path);
            }
        }
        Facts all = stated;
        Answer otherwise = Answer.unknown(open);
        return open.isEmpty()
                ? id -> named.getOrDefault(id, Answer.of(false, all, () -> none(fact, id, lines.size())))
                : id -> named.getOrDefault(id, otherwise);
    }

    private static Comparison none(String fact, String id, int lines) {
        return Comparison.of(Side.of("costs.lines[]." + fact, "other in all " + lines), "names", Side.of(id));
    }

    private static Stream<CostFinding> stores(Project project, @Nullable List<Line> lines) {
        Path all = Path.of("systems");
        if (project.systems() == null) {
            return Stream.of(new CostFinding(Kind.STORE, all, Answer.unknown(all)));
        }
        Function<String, Answer> hasLine = hasLine(lines, CostLine::system, "system");
        Receivers receivers = new Receivers(project.integrations());
        return project.systems().stream().flatMap(system -> store(system, receivers, hasLine));
    }

    private static Stream<CostFinding> store(
            ConnectedSystem system, Receivers receivers, Function<String, Answer> hasLine) {
        Path path = Path.of("systems", system.id());
        Answer keeps =
                Answer.is(system.store(), Store.NONE, path.then("store")).not().and(receivers.receives(system.id()));
        return keeps.isNo()
                ? Stream.empty()
                : Stream.of(new CostFinding(Kind.STORE, path, keeps.implies(hasLine.apply(system.id()))));
    }
}
