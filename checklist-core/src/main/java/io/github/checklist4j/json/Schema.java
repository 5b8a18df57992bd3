package io.github.checklist4j.json;

import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The JSON Schemas (2020-12) of what {@link ChecklistJson} reads and writes, for editors and other languages. What a schema cannot say,
 * such as references from id to id, only the reader checks.
 */
public enum Schema {
    /** The facts file: a {@link io.github.checklist4j.facts.Project}. */
    FACTS("facts.schema.json"),
    /** The result: an {@link io.github.checklist4j.assessment.Assessment}. */
    RESULT("result.schema.json"),
    /** A checklist: a {@link io.github.checklist4j.checklist.Checklist}. */
    CHECKLIST("checklist.schema.json"),
    /** What an organisation sees differently: {@link io.github.checklist4j.checklist.Settings}. */
    SETTINGS("settings.schema.json");

    private final String resource;

    Schema(String resource) {
        this.resource = resource;
    }

    /**
     * What a fact means, as the schema of the facts says it.
     *
     * @param type the record that holds the fact
     * @param component the name of the component
     * @return the description, empty where there is none
     */
    public static String meaning(Class<? extends Record> type, String component) {
        String definition = type == Project.class
                ? ""
                : type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return Meanings.of(definition, component);
    }

    /**
     * The schema of a facts file in which these extension facts may stand, so that an editor completes and checks them too.
     *
     * @param keys the extension facts, those of an assessor for example
     * @return JSON; {@link #text()} if there are none
     */
    public static String facts(Collection<ExtensionKey<?>> keys) {
        String text = FACTS.text();
        return keys.isEmpty() ? text : SchemaGenerator.extended(text, keys);
    }

    /**
     * The schema.
     *
     * @return JSON
     */
    public String text() {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
