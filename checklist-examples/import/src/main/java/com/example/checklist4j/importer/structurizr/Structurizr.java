package com.example.checklist4j.importer.structurizr;

import com.example.checklist4j.importer.Bounded;
import com.example.checklist4j.importer.Draft;
import com.example.checklist4j.importer.Ids;
import com.example.checklist4j.importer.Importer;
import com.example.checklist4j.importer.Json;
import com.example.checklist4j.importer.Notes;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Stakeholder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a Structurizr workspace (its JSON form): software systems, people, and the relationships between systems, also those that its
 * containers and components have. The keys are those of the published workspace schema (github.com/structurizr/json).
 */
public final class Structurizr implements Importer {
    private static final Set<String> READ_OF_MODEL = Set.of("people", "softwareSystems");

    @Override
    public Draft read(Path file) {
        Json workspace = Json.object(Bounded.file(file), file.toString());
        Json model = workspace.at("model");
        if (model.at("softwareSystems").isAbsent() && model.at("people").isAbsent()) {
            throw workspace.expected("a Structurizr workspace: a model with softwareSystems or people");
        }
        return new Reading(workspace, model).draft();
    }

    /** One workspace on its way to a draft. */
    private static final class Reading {
        private final Json workspace;
        private final Json model;
        private final Notes notes = new Notes();

        /** The system that each element is part of, by the id in the model; {@code null} for what is no part of one. */
        private final Map<String, String> systems = new LinkedHashMap<>();

        private final List<Json> relationships = new ArrayList<>();

        private Reading(Json workspace, Json model) {
            this.workspace = workspace;
            this.model = model;
        }

        private Draft draft() {
            String name = workspace.at("name").text();
            ProjectBuilder project = ProjectBuilder.builder()
                    .id(Ids.of(name == null ? "workspace" : name))
                    .name(name);
            project.stakeholders(Draft.seen(people())).systems(Draft.seen(systems()));
            // nobody says what they are; still, arrows start and end there
            model.at("customElements").elements().forEach(each -> collect(each, null));
            unread();
            project.integrations(Draft.seen(new Relationships(systems, notes).integrations(relationships)));
            return new Draft(project.build(), notes.lines());
        }

        private List<Stakeholder> people() {
            List<Stakeholder> people = new ArrayList<>();
            Ids ids = new Ids();
            for (Json person : model.at("people").elements()) {
                String name = name(person);
                people.add(new Stakeholder(ids.unique(name), name, null, null));
                collect(person, null);
            }
            return people;
        }

        private List<ConnectedSystem> systems() {
            List<ConnectedSystem> all = new ArrayList<>();
            Ids ids = new Ids();
            for (Json system : model.at("softwareSystems").elements()) {
                String name = name(system);
                String id = ids.unique(name);
                all.add(ConnectedSystemBuilder.builder()
                        .id(id)
                        .name(name)
                        .purpose(system.at("description").text())
                        .build());
                collect(system, id);
            }
            return all;
        }

        /** An element and what is inside it belong to one system. */
        private void collect(Json element, String system) {
            systems.put(id(element), system);
            relationships.addAll(element.at("relationships").elements());
            element.at("containers").elements().forEach(each -> collect(each, system));
            element.at("components").elements().forEach(each -> collect(each, system));
        }

        private void unread() {
            model.members().keySet().stream()
                    .filter(key -> !READ_OF_MODEL.contains(key))
                    .forEach(key -> notes.unread("parts of the model", key));
            for (String part : List.of("views", "documentation", "configuration")) {
                if (!workspace.at(part).isAbsent()) {
                    notes.unread("parts of the workspace", part);
                }
            }
            if (!workspace.at("views").isAbsent()) {
                notes.add("views", "architecture.diagram wants a link to one of them");
            }
        }

        private static String name(Json element) {
            String name = element.at("name").text();
            if (name == null || name.isBlank()) {
                throw element.at("name").expected("a name");
            }
            return name;
        }

        private static String id(Json element) {
            String id = element.at("id").scalar();
            if (id == null) {
                throw element.at("id").expected("an id");
            }
            return id;
        }
    }
}
