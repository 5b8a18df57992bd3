package io.github.checklist4j.review;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a facts file: what somebody says in a minute, and nothing that nobody said.
 *
 * @param id the id of the project
 * @param name its name, or {@code null}
 * @param systems the ids of systems, beside those that the links name
 * @param links who sends to whom
 */
public record Starter(String id, @Nullable String name, List<String> systems, List<Link> links) {
    /** What editors look for; it says nothing about the project. */
    public static final String SCHEMA = "facts.schema.json";

    /** Refuses a missing part and copies the lists. */
    public Starter {
        Objects.requireNonNull(id, "id");
        systems = List.copyOf(systems);
        links = List.copyOf(links);
    }

    /**
     * An integration from one system to another.
     *
     * @param id its id
     * @param source the id of the system that the data comes from
     * @param target the id of the system that it goes to
     */
    public record Link(String id, String source, String target) {
        /** Refuses a missing part. */
        public Link {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(target, "target");
        }
    }

    /**
     * What was said, as facts. A list of which nothing was said is unknown.
     *
     * @return the project
     * @throws io.github.checklist4j.facts.InvalidFactsException if an id is doubled or says nothing
     */
    public Project project() {
        Set<String> named = new LinkedHashSet<>(systems);
        links.forEach(link -> named.addAll(List.of(link.source(), link.target())));
        List<ConnectedSystem> all = named.stream()
                .map(each -> ConnectedSystemBuilder.builder().id(each).build())
                .toList();
        List<Integration> integrations = links.stream()
                .map(link -> IntegrationBuilder.builder()
                        .id(link.id())
                        .source(link.source())
                        .target(link.target())
                        .build())
                .toList();
        return ProjectBuilder.builder()
                .id(id)
                .name(name)
                .systems(all.isEmpty() ? null : all)
                .integrations(integrations.isEmpty() ? null : integrations)
                .build();
    }

    /**
     * The facts file as JSON, with the place of the schema for editors.
     *
     * @return JSON
     */
    public String json() {
        return StarterText.json(project());
    }

    /**
     * The facts file as YAML, with the other facts that it may state as comments.
     *
     * @return YAML
     */
    public String yaml() {
        return StarterText.yaml(project());
    }
}
