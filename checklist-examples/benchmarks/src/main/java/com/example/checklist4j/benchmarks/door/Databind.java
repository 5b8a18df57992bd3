package com.example.checklist4j.benchmarks.door;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Plain Jackson databind into the same records: no places, no list of problems, the first mistake ends it. */
public final class Databind {
    private Databind() {}

    /**
     * A reader of projects, to be used again and again.
     *
     * @return the reader
     */
    public static ObjectReader reader() {
        return JsonMapper.builder()
                .addModule(new SimpleModule().addDeserializer(Range.class, new QuantityDeserializer()))
                .addMixIn(Extensions.class, AnyExtensions.class)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readerFor(Project.class);
    }

    /** How databind makes extensions. */
    private abstract static class AnyExtensions {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("unused") // its signature is what counts
        AnyExtensions(Map<String, Object> values) {}
    }
}
