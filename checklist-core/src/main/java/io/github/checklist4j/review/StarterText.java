package io.github.checklist4j.review;

import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Money;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.json.Schema;
import java.lang.reflect.ParameterizedType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a starter. What is not stated stands there as comments, in full for the first of its kind. */
final class StarterText {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final Set<Class<?>> explained = new HashSet<>();

    private StarterText() {}

    static String json(Project project) {
        String written = ChecklistJson.standard().write(project);
        return "{\n  \"$schema\": \"" + Starter.SCHEMA + "\"," + written.substring(1);
    }

    static String yaml(Project project) {
        StarterText text = new StarterText();
        text.out
                .append(
                        "# Facts of a project for the checklist. Take the # away from a line and give it a value; what is not stated is\n")
                .append(
                        "# unknown. Values: a quantity is a number, a text with its unit (400k, 20 KB, 4 %) or a range (20k-60k);\n")
                .append("# a day is 2026-11-01; a time is PT5M; an empty list [] says that there is none.\n")
                .append("$schema: ")
                .append(Starter.SCHEMA)
                .append('\n');
        text.record(project, "");
        return text.out.toString();
    }

    private void record(Record record, String indent) {
        Class<? extends Record> type = record.getClass();
        boolean full = explained.add(type);
        for (Component component : RecordShape.of(type).components()) {
            Object value = component.of(record);
            if (value != null) {
                stated(component, value, indent);
            } else if (full) {
                comment(type, component, indent + "# ");
            }
        }
    }

    private void stated(Component component, Object value, String indent) {
        if (value instanceof List<?> list) {
            out.append(indent).append(component.name()).append(":\n");
            for (Object element : list) {
                int from = out.length() + indent.length();
                record((Record) element, indent + STEP + STEP);
                out.setCharAt(from + STEP.length(), '-'); // the first line of the element, its id
            }
        } else {
            out.append(indent)
                    .append(component.name())
                    .append(": ")
                    .append(quoted(value.toString()))
                    .append('\n');
        }
    }

    /** In double quotes, as JSON writes it: that is YAML too. */
    private static String quoted(String text) {
        String line = ChecklistJson.standard().writeLine(new Extensions(Map.of("x", text)));
        return line.substring(line.indexOf(':') + 1, line.lastIndexOf('}'));
    }

    private void comment(Class<? extends Record> owner, Component component, String prefix) {
        Class<?> held = component.held();
        String meaning = Schema.meaning(owner, component.name()).replaceAll("\\s+", " ");
        String unit = component.bounds().unit();
        out.append(prefix).append(component.name()).append(": ").append("# ").append(meaning);
        if (held.isEnum()) {
            out.append("; ").append(words(held));
        }
        if (!unit.isEmpty()) {
            out.append("; in ").append(unit);
        }
        boolean list = component.type() instanceof ParameterizedType generic && generic.getRawType() == List.class;
        if (list) {
            out.append("; a list");
        }
        out.append('\n');
        Class<? extends Record> below = below(held);
        if (below != null && explained.add(below)) {
            String indent = prefix + STEP + (list ? STEP : "");
            int from = out.length();
            RecordShape.of(below).components().forEach(part -> comment(below, part, indent));
            if (list && out.length() > from) {
                out.setCharAt(from + prefix.length() + STEP.length(), '-');
            }
        }
    }

    private static @Nullable Class<? extends Record> below(Class<?> held) {
        boolean facts = held.isRecord()
                && held != Extensions.class
                && held.getPackage() == Project.class.getPackage()
                && held != Range.class
                && held != Money.class;
        return facts ? held.asSubclass(Record.class) : null;
    }

    private static String words(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .collect(Collectors.joining(", "));
    }
}
