package io.github.checklist4j.json;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the components of the fact records mean, as the schema of the facts describes them. Read on first use, once. */
final class Meanings {
    private static final Pattern DESCRIPTION = Pattern.compile("(?:/\\$defs/([^/]+))?/properties/([^/]+)/description");
    private static final Map<String, String> ALL = read();

    private Meanings() {}

    /** The description of a component; empty where the schema has none. */
    static String of(String definition, String component) {
        return ALL.getOrDefault(definition + "/" + component, "");
    }

    private static Map<String, String> read() {
        Map<String, String> all = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), Schema.FACTS.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                Matcher place = token == JsonToken.VALUE_STRING
                        ? DESCRIPTION.matcher(
                                parser.streamReadContext().pathAsPointer().toString())
                        : null;
                if (place != null && place.matches()) {
                    all.put((place.group(1) == null ? "" : place.group(1)) + "/" + place.group(2), parser.getString());
                }
            }
        }
        return Map.copyOf(all);
    }
}
