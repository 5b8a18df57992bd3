package io.github.checklist4j.limits;

import io.github.checklist4j.json.ChecklistJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A data file of this library, which stands beside a class. */
public final class DataFile {
    private DataFile() {}

    /**
     * Reads a data file.
     *
     * @param beside the class beside which it stands
     * @param name its name
     * @param type what it holds
     * @param <T> what it holds
     * @return its content
     */
    public static <T extends Record> T read(Class<?> beside, String name, Class<T> type) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return ChecklistJson.standard().read(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
