package io.github.checklist4j.strategy;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.rules.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The parameters of the standard rules. What each means, its range and its source stand in the data file {@code parameters.json}. */
public final class StandardParameters {
    private static final List<Entry> ENTRIES = read();

    /** The share of a limit that may be used at the evaluation date. */
    public static final Parameter<BigDecimal> HEADROOM = decimal("headroom");

    /** How far ahead growth is looked at, in months. */
    public static final Parameter<Integer> HORIZON = whole("horizon");

    /** How long a user may be kept waiting, where the project states no budget of its own. */
    public static final Parameter<Duration> USER_LATENCY = time("user-latency");

    private StandardParameters() {}

    private static Parameter<BigDecimal> decimal(String name) {
        Entry entry = entry(name);
        return Parameter.decimal(
                name, entry.value(), entry.min(), entry.max(), entry.unit(), entry.description(), entry.source());
    }

    private static Parameter<Integer> whole(String name) {
        Entry entry = entry(name);
        return Parameter.whole(
                name,
                Integer.parseInt(entry.value()),
                Integer.parseInt(entry.min()),
                Integer.parseInt(entry.max()),
                entry.unit(),
                entry.description(),
                entry.source());
    }

    private static Parameter<Duration> time(String name) {
        Entry entry = entry(name);
        return Parameter.time(
                name,
                Duration.parse(entry.value()),
                Duration.parse(entry.min()),
                Duration.parse(entry.max()),
                entry.description(),
                entry.source());
    }

    private static Entry entry(String name) {
        return ENTRIES.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("parameters.json has no " + name));
    }

    private static List<Entry> read() {
        try (InputStream file = StandardParameters.class.getResourceAsStream("parameters.json")) {
            return ChecklistJson.standard()
                    .read(Objects.requireNonNull(file, "parameters.json"), File.class)
                    .parameters();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The data file.
     *
     * @param parameters every parameter
     */
    record File(List<Entry> parameters) {}

    /** One parameter as the data file has it. */
    record Entry(
            @Id String name, String value, String min, String max, String unit, String description, String source) {}
}
