package com.example.checklist4j.cli;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.Reading;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A facts file that is changed fact by fact; its layout stays where nothing changes, and the file is whole at every moment. */
final class FactsFile {
    private final String file;
    private final ChecklistJson json;
    private String text;
    private Reading<Project> reading;

    FactsFile(String file, ChecklistJson json) {
        this.file = file;
        this.json = json;
        try {
            text = Files.readString(Path.of(file));
            reading = read(text);
        } catch (InvalidFactsException invalid) {
            throw Refusal.of(invalid, file);
        } catch (NoSuchFileException e) {
            throw new Refusal("there is no file " + file + "; begin one with: checklist init " + file);
        } catch (CharacterCodingException e) {
            throw new Refusal(file + " is no text in UTF-8");
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read: " + e.getMessage());
        } catch (InvalidPathException e) {
            throw new Refusal(file + " is no file name");
        }
    }

    private Reading<Project> read(String facts) {
        return YamlFacts.isYaml(file) ? YamlFacts.read(json, facts, file) : json.readWithPlaces(facts, Project.class);
    }

    Project project() {
        return reading.value();
    }

    /**
     * States a fact.
     *
     * @param path its path
     * @param value its value as JSON
     * @throws InvalidFactsException if the door does not let it in; the file stays as it is
     */
    void write(String path, String value) {
        String changed = YamlFacts.isYaml(file)
                ? new YamlEdit(text, reading.places()).with(path, value)
                : new JsonEdit(text, reading.places()).with(path, value);
        Reading<Project> read = read(changed);
        Project expected = FactTree.with(project(), path, FactTree.value(read.value(), path));
        if (FactTree.value(read.value(), path) == null || !expected.equals(read.value())) {
            throw new Refusal("that would change something else in " + file + " too; write it there by hand");
        }
        OutputFile.write(file, stream -> stream.write(changed.getBytes(StandardCharsets.UTF_8)));
        text = changed;
        reading = read;
    }
}
