package io.github.checklist4j.reassess;

import io.github.checklist4j.facts.Attestation;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Waiver;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every date that the facts of a project state, wherever it stands. */
final class StatedDates {
    /**
     * A date.
     *
     * @param path where it stands
     * @param task the only task that it concerns, or {@code null}
     * @param date the date
     */
    record Stated(String path, @Nullable String task, LocalDate date) {}

    private final List<Stated> all = new ArrayList<>();

    private StatedDates() {}

    static List<Stated> of(Project project) {
        StatedDates dates = new StatedDates();
        dates.collect(project, "", null);
        return List.copyOf(dates.all);
    }

    private void collect(Record record, String path, @Nullable String outer) {
        String task = record instanceof Waiver waiver
                ? waiver.task()
                : record instanceof Attestation attestation ? attestation.task() : outer;
        for (Component component : RecordShape.of(record.getClass()).components()) {
            Object value = component.of(record);
            boolean ofCaller = record instanceof Project && component.name().equals("asOf");
            if (value != null && !ofCaller) {
                value(value, below(path, component.name()), task);
            }
        }
    }

    private void value(Object value, String path, @Nullable String task) {
        if (value instanceof LocalDate date) {
            all.add(new Stated(path, task, date));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), path + "[" + RecordShape.keyOf(list.get(i), i) + "]", task);
            }
        } else if (value instanceof Extensions extensions) {
            extensions.values().forEach((name, own) -> value(own, below(path, name), task));
        } else if (value instanceof Record record) {
            collect(record, path, task);
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
