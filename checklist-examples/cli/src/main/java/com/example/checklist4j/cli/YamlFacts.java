package com.example.checklist4j.cli;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Facts that are written as YAML: the same keys and values, with the same problems and places. */
final class YamlFacts {
    private YamlFacts() {}

    static boolean isYaml(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Reads a file of one document. */
    static Reading<Project> read(ChecklistJson json, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(json, new YAMLFactory().createParser(ObjectReadContext.empty(), in), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the text of a file. */
    static Reading<Project> read(ChecklistJson json, String text, String file) {
        return read(json, new YAMLFactory().createParser(ObjectReadContext.empty(), text), file);
    }

    private static Reading<Project> read(ChecklistJson json, JsonParser yaml, String file) {
        try (JsonParser parser = new Plain((YAMLParser) yaml)) {
            Reading<Project> facts = json.readWithPlaces(parser, Project.class);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "a second document; a facts file is one");
            }
            return facts;
        } catch (JacksonException e) {
            String text = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new Refusal("line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ": no YAML: " + text + " in " + file);
        }
    }

    /** Refuses an alias: the parser gives its name for the value that it stands for, and nobody would notice. */
    private static final class Plain extends JsonParserDelegate {
        private final YAMLParser yaml;

        Plain(YAMLParser yaml) {
            super(yaml);
            this.yaml = yaml;
        }

        @Override
        public JsonToken nextToken() {
            JsonToken token = super.nextToken();
            if (token != null && yaml.isCurrentAlias()) {
                throw new StreamReadException(this, "an alias; write the value out where it is meant");
            }
            return token;
        }
    }
}
