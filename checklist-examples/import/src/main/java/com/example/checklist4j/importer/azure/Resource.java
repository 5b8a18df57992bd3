package com.example.checklist4j.importer.azure;

import com.example.checklist4j.importer.Json;
import java.math.BigDecimal;

/**
 * A resource of a template.
 *
 * @param type its whole type in small letters: {@code microsoft.servicebus/namespaces/queues}
 * @param name its whole name: {@code bus/orders}
 * @param json how the template describes it
 * @param expressions gives the values of what stands in it
 */
record Resource(String type, String name, Json json, Expressions expressions) {
    /** The value at some keys as a text, or {@code null} where the template does not say it. */
    String value(String... keys) {
        Json at = json;
        for (String key : keys) {
            Object value = expressions.of(at, false);
            if (!(value instanceof Json object) || !object.isObject()) {
                return null;
            }
            at = object.at(key);
        }
        return expressions.value(at);
    }

    /** A whole number that is not negative, or {@code null}. */
    BigDecimal count(String... keys) {
        String value = value(keys);
        return value != null && value.matches("\\d{1,9}") ? new BigDecimal(value) : null;
    }

    boolean isTrue(String... keys) {
        return "true".equalsIgnoreCase(value(keys));
    }

    /** Whether the template says its name: some are put together when they are deployed. */
    boolean isNamed() {
        return expressions.value(json.at("name")) != null;
    }

    /** The last part of its name. */
    String ownName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The name of what it is part of. */
    String parentName() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** Its type without the provider, as people say it. */
    String shortType() {
        return type.substring(type.indexOf('/') + 1);
    }
}
