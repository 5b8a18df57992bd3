package com.example.checklist4j.importer.powerplatform;

import com.example.checklist4j.importer.Bounded;
import com.example.checklist4j.importer.Draft;
import com.example.checklist4j.importer.Ids;
import com.example.checklist4j.importer.Importer;
import com.example.checklist4j.importer.Json;
import com.example.checklist4j.importer.Notes;
import com.example.checklist4j.importer.powerplatform.Solution.Process;
import com.example.checklist4j.importer.workflow.Workflow;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a solution of the Power Platform as it is exported: an integration for each cloud flow, and the systems behind its connectors. */
public final class PowerPlatform implements Importer {
    private static final String CARRIER = "power-automate";

    @Override
    public Draft read(Path file) {
        try (Archive archive = Archive.open(file)) {
            return new Reading(archive).draft();
        } catch (IOException e) {
            throw Bounded.unreadable(file, e);
        }
    }

    /** One solution on its way to a draft. */
    private static final class Reading {
        private final Archive archive;
        private final Solution solution;
        private final Notes notes = new Notes();
        private final List<Workflow> workflows = new ArrayList<>();

        private Reading(Archive archive) {
            this.archive = archive;
            this.solution = Solution.of(archive);
        }

        private Draft draft() {
            List<Integration> flows = flows();
            ProjectBuilder project = ProjectBuilder.builder()
                    .id(Ids.of(solution.name() == null ? solution.uniqueName() : solution.name()))
                    .name(solution.name())
                    .systems(Draft.seen(Workflow.systems(workflows)))
                    .integrations(Draft.seen(flows));
            if (!flows.isEmpty()) {
                project.platform(new Platform(List.of(carrier()), null, null, null, null));
                notes.add(
                        "platform.components[" + CARRIER + "]",
                        "which licence carries the flows, and with it the product, is in no solution");
            }
            unread();
            return new Draft(project.build(), notes.lines());
        }

        private static Component carrier() {
            return ComponentBuilder.builder()
                    .id(CARRIER)
                    .name("Power Automate")
                    .role(Component.Role.MIDDLEWARE)
                    .hosting(Hosting.CLOUD)
                    .build();
        }

        private List<Integration> flows() {
            List<Integration> flows = new ArrayList<>();
            Ids ids = new Ids();
            for (Process process : solution.processes()) {
                if (process.isCloudFlow() && process.file() != null) {
                    flows.add(flow(process, ids.unique(process.name())));
                } else {
                    notes.unread("processes that are no cloud flows", process.name());
                }
            }
            return flows;
        }

        private Integration flow(Process process, String id) {
            Json flow = Json.object(archive.bytes(process.file()), archive.place(process.file()));
            if (!"1.0.0.0".equals(flow.at("schemaVersion").text())) {
                throw flow.at("schemaVersion").expected("1.0.0.0");
            }
            Json properties = flow.at("properties");
            Json references = properties.at("connectionReferences");
            Workflow workflow = new Workflow(
                    properties.at("definition"), connection -> connector(references.at(connection)), id, notes);
            workflows.add(workflow);
            if (process.isOff()) {
                notes.add(id, "is off in the solution");
            }
            return workflow.fill(IntegrationBuilder.builder()
                            .id(id)
                            .name(process.name())
                            .via(List.of(CARRIER)))
                    .build();
        }

        /** The connector of a connection of the flow: as the flow names it, or as the solution does. */
        private String connector(Json reference) {
            String api = reference.at("api", "name").text();
            return api != null
                    ? api
                    : solution.connectors()
                            .get(String.valueOf(reference
                                    .at("connection", "connectionReferenceLogicalName")
                                    .text()));
        }

        private void unread() {
            solution.unread().forEach(section -> notes.unread("parts of customizations.xml", section));
            Map<String, Integer> folders = new TreeMap<>();
            archive.files().stream()
                    .filter(file -> !Solution.isRead(file) && !isFlow(file))
                    .forEach(file -> folders.merge(file.replaceFirst("/.*", "/"), 1, Integer::sum));
            folders.forEach((folder, count) -> notes.unread("files", folder + " (" + count + ")"));
        }

        private boolean isFlow(String file) {
            return solution.processes().stream()
                    .anyMatch(process -> process.isCloudFlow() && file.equals(process.file()));
        }
    }
}
