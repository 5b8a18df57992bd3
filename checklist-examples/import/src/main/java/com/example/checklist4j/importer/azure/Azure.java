package com.example.checklist4j.importer.azure;

import com.example.checklist4j.importer.Bounded;
import com.example.checklist4j.importer.Draft;
import com.example.checklist4j.importer.Ids;
import com.example.checklist4j.importer.Importer;
import com.example.checklist4j.importer.Json;
import com.example.checklist4j.importer.Notes;
import com.example.checklist4j.importer.workflow.Workflow;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProjectBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads an Azure deployment template (JSON, written by hand, exported, or built by Bicep): components with their products, and an integration for each
 * queue, subscription, event hub and Logic App.
 */
public final class Azure implements Importer {
    private static final Pattern SCHEMA = Pattern.compile("(?i)https?://schema\\.management\\.azure\\.com/schemas/"
            + "(2014-04-01-preview|2015-01-01|2018-05-01|2019-04-01|2019-08-01)/"
            + "(subscription|managementGroup|tenant)?deploymentTemplate\\.json#?");

    /** What was read with the namespaces, queues and topics that it is part of. */
    private static final List<String> PARTS = List.of(
            "microsoft.servicebus/namespaces/topics", "microsoft.servicebus/namespaces/topics/subscriptions/rules");

    @Override
    public Draft read(Path file) {
        Json template = Json.object(Bounded.file(file), file.toString());
        requireKnownVersion(template);
        Notes notes = new Notes();
        List<Resource> resources = Resources.of(template, notes);
        Components components = new Components(resources, notes);
        Channels channels = new Channels(components, notes);
        for (Resource resource : resources) {
            boolean read = channels.read(resource) || components.isRead(resource) || PARTS.contains(resource.type());
            if (!read) {
                notes.unread(resource.type(), resource.name().isEmpty() ? "unnamed" : resource.name());
            }
        }
        ProjectBuilder project = ProjectBuilder.builder()
                .id(Ids.of(file.getFileName().toString().replaceFirst("\\.[^.]*$", "")))
                .systems(Draft.seen(Workflow.systems(channels.workflows())))
                .integrations(Draft.seen(channels.all()));
        if (!components.all().isEmpty()) {
            project.platform(new Platform(components.all(), null, null, null, null));
        }
        return new Draft(project.build(), notes.lines());
    }

    private static void requireKnownVersion(Json template) {
        String schema = template.at("$schema").text();
        if (schema == null || !SCHEMA.matcher(schema).matches()) {
            throw template.at("$schema")
                    .expected("the schema of a deployment template, 2014-04-01-preview to 2019-08-01");
        }
        String language = template.at("languageVersion").scalar();
        if (language != null && !language.matches("[12]\\..*")) {
            throw template.at("languageVersion").expected("1.x or 2.x");
        }
        if (template.at("resources").isAbsent()) {
            throw template.at("resources").expected("the resources of a template");
        }
    }
}
