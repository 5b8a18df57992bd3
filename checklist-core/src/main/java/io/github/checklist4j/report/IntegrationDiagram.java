package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a project hangs together: systems and components as nodes, integrations as edges from the source over the components on the way to the
 * target. Each has the worst verdict of the findings that concern it, and SATISFIED where none does.
 */
public final class IntegrationDiagram {
    private static final String NOWHERE = "?";

    private final Map<String, Verdict> worst = new HashMap<>();
    private final List<Graph.Node> nodes = new ArrayList<>();
    private final List<Graph.Edge> edges = new ArrayList<>();

    private IntegrationDiagram(Assessment assessment) {
        for (Finding finding : assessment.findings()) {
            Verdict verdict = finding.waived() ? Verdict.WAIVED : finding.verdict();
            finding.subjects().forEach(subject -> worst.merge(head(subject), verdict, Verdict::and));
        }
    }

    /**
     * The diagram.
     *
     * @param project the facts
     * @param assessment what came out of them
     * @return systems, components and integrations with their verdicts
     */
    public static Graph of(Project project, Assessment assessment) {
        IntegrationDiagram diagram = new IntegrationDiagram(assessment);
        diagram.add(project);
        return new Graph("Systems, components and integrations", diagram.nodes, diagram.edges);
    }

    /** What a path stands in: {@code integrations[orders]} of {@code integrations[orders].payload.fields[name]}. */
    private static String head(String path) {
        return path.substring(0, path.indexOf(']') + 1);
    }

    private void add(Project project) {
        List<Integration> integrations = orEmpty(project.integrations());
        for (ConnectedSystem system : orEmpty(project.systems())) {
            node(system(system.id()), system.name(), system.id(), "system");
        }
        if (project.platform() != null) {
            for (Component component : orEmpty(project.platform().components())) {
                node(component(component.id()), component.name(), component.id(), "component");
            }
        }
        if (integrations.stream().anyMatch(each -> each.source() == null || each.target() == null)) {
            nodes.add(new Graph.Node(NOWHERE, "not stated", "system", Verdict.UNKNOWN));
        }
        integrations.forEach(this::edges);
    }

    private void node(String path, @Nullable String name, String id, String kind) {
        nodes.add(new Graph.Node(path, Objects.requireNonNullElse(name, id), kind, verdict(path)));
    }

    private void edges(Integration integration) {
        String path = "integrations[" + integration.id() + "]";
        String from = integration.source() == null ? NOWHERE : system(integration.source());
        for (String component : orEmpty(integration.via())) {
            String to = component(component);
            edges.add(new Graph.Edge(path, from, to, integration.id(), verdict(path)));
            from = to;
        }
        String to = integration.target() == null ? NOWHERE : system(integration.target());
        edges.add(new Graph.Edge(path, from, to, integration.id(), verdict(path)));
    }

    private Verdict verdict(String path) {
        return worst.getOrDefault(path, Verdict.SATISFIED);
    }

    private static String system(String id) {
        return "systems[" + id + "]";
    }

    private static String component(String id) {
        return "platform.components[" + id + "]";
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
