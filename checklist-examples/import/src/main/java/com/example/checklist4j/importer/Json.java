package com.example.checklist4j.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A value in a JSON text, and where it stands. What is not there is absent, and so is everything below it; what is there and of another kind
 * than it is asked for is refused with its place.
 */
public final class Json {
    /** Templates may hold comments; a key that stands twice would leave open which one is meant. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final String path;
    private final JsonNode node;

    private Json(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** Reads a text of which the outermost value is an object. */
    public static Json object(byte[] bytes, String file) {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? file
                    : file + ", line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new Refused(place, "no JSON: " + firstLine(e.getOriginalMessage()));
        }
        Json json = new Json(file, "", root);
        json.members();
        if (json.isAbsent()) {
            throw new Refused(file, "no JSON: it is empty");
        }
        return json;
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("").replaceFirst(" \\(start marker at.*", "");
    }

    public boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    /** The value of a key, absent where there is none. */
    public Json at(String key) {
        requireObject();
        JsonNode child = node.get(key);
        return child(path.isEmpty() ? key : path + "." + key, child);
    }

    /** The value at the end of several keys. */
    public Json at(String... keys) {
        Json at = this;
        for (String key : keys) {
            at = at.at(key);
        }
        return at;
    }

    /** The values by their keys, in the order of the text. */
    public Map<String, Json> members() {
        requireObject();
        Map<String, Json> members = new LinkedHashMap<>();
        if (!isAbsent()) {
            node.properties().forEach(each -> members.put(each.getKey(), at(each.getKey())));
        }
        return members;
    }

    /** The elements of a list. */
    public List<Json> elements() {
        if (!isAbsent() && !node.isArray()) {
            throw expected("a list");
        }
        List<Json> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(child(path + "[" + i + "]", node.get(i)));
        }
        return elements;
    }

    private Json child(String at, JsonNode child) {
        return new Json(file, at, child == null ? MissingNode.getInstance() : child);
    }

    private void requireObject() {
        if (!isAbsent() && !node.isObject()) {
            throw expected("an object");
        }
    }

    /** A text, or {@code null} where it is absent. */
    public String text() {
        if (!isAbsent() && !node.isString()) {
            throw expected("a text");
        }
        return isAbsent() ? null : node.stringValue();
    }

    /** A text, number or truth as text, or {@code null} where there is none of these: templates write {@code "true"} as well as {@code true}. */
    public String scalar() {
        return node.isValueNode() && !isAbsent() ? node.asString() : null;
    }

    /** A number, also one that is written as text, or {@code null} where there is none. */
    public BigDecimal number() {
        String text = scalar();
        return text != null && text.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? new BigDecimal(text) : null;
    }

    /** Refuses the value. */
    public Refused expected(String what) {
        return new Refused(
                file + (path.isEmpty() ? "" : ", " + path),
                "found " + (isAbsent() ? "nothing" : kind()) + ", expected " + what);
    }

    private String kind() {
        if (node.isObject() || node.isArray()) {
            return node.isObject() ? "an object" : "a list";
        }
        String text = node.asString();
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }
}
