package com.example.checklist4j.importer.structurizr;

import com.example.checklist4j.importer.Ids;
import com.example.checklist4j.importer.Json;
import com.example.checklist4j.importer.Notes;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes integrations of the relationships between systems: one for each pair of systems and description. */
final class Relationships {
    private final Map<String, String> systems;
    private final Notes notes;

    /** @param systems the system of each element, {@code null} for what is no part of one */
    Relationships(Map<String, String> systems, Notes notes) {
        this.systems = systems;
        this.notes = notes;
    }

    List<Integration> integrations(List<Json> relationships) {
        Map<String, Arrow> arrows = new LinkedHashMap<>();
        int ofOthers = 0;
        for (Json relationship : relationships) {
            Arrow arrow = arrow(relationship);
            if (arrow.from() == null || arrow.to() == null) {
                ofOthers++;
            } else if (!arrow.from().equals(arrow.to())) {
                arrows.merge(arrow.key(), arrow, Arrow::or);
            }
        }
        if (ofOthers > 0) {
            notes.unread("relationships of what is no system", Integer.toString(ofOthers));
        }
        if (!arrows.isEmpty()) {
            notes.add(
                    "integrations",
                    "source and target are where an arrow starts and ends: who calls whom; look whether the data flows"
                            + " the same way");
        }
        Ids ids = new Ids();
        return arrows.values().stream().map(arrow -> integration(arrow, ids)).toList();
    }

    private Arrow arrow(Json relationship) {
        return new Arrow(
                end(relationship, "sourceId"),
                end(relationship, "destinationId"),
                relationship.at("description").text(),
                relationship.at("technology").text(),
                style(relationship.at("interactionStyle")));
    }

    private String end(Json relationship, String key) {
        Json end = relationship.at(key);
        if (end.scalar() == null || !systems.containsKey(end.scalar())) {
            throw end.expected("the id of an element of the model");
        }
        return systems.get(end.scalar());
    }

    private static MessageStyle style(Json style) {
        String word = style.text();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "Synchronous" -> MessageStyle.SYNCHRONOUS;
            case "Asynchronous" -> MessageStyle.ASYNCHRONOUS;
            default -> throw style.expected("Synchronous or Asynchronous");
        };
    }

    private Integration integration(Arrow arrow, Ids ids) {
        String id = ids.unique(arrow.from() + "-to-" + arrow.to());
        Set<String> unread = new TreeSet<>();
        IntegrationBuilder integration = IntegrationBuilder.builder()
                .id(id)
                .name(arrow.name())
                .source(arrow.from())
                .target(arrow.to())
                .style(arrow.style())
                .endpoint(Technology.endpoint(arrow.technology(), unread));
        unread.forEach(
                words -> notes.add(id, "the technology \"" + words + "\" names no interface that the facts know"));
        return integration.build();
    }

    /** A relationship, seen from system to system; a part that is not stated is {@code null}. */
    private record Arrow(String from, String to, String description, String technology, MessageStyle style) {
        String key() {
            return from + "\n" + to + "\n" + (description == null ? "" : description);
        }

        /** The same arrow between the systems and between their containers: what one of them leaves open may stand in the other. */
        Arrow or(Arrow other) {
            return new Arrow(
                    from,
                    to,
                    description,
                    technology == null ? other.technology : technology,
                    style == other.style || other.style == null ? style : style == null ? other.style : null);
        }

        String name() {
            if (technology == null || technology.isBlank()) {
                return description;
            }
            return (description == null ? "" : description + " ") + "[" + technology + "]";
        }
    }
}
