package com.example.checklist4j.importer.workflow;

import com.example.checklist4j.importer.Json;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An action or trigger that calls out of its workflow.
 *
 * @param name its name in the definition
 * @param api the name of the connector
 * @param connector the connector, or {@code null} where it is not known
 * @param use what it does to the other side
 * @param retry the type of its retry policy, or {@code null} where none is stated
 */
record Call(String name, String api, Connector connector, Use use, String retry) {
    /** What a call does to the other side. */
    enum Use {
        READS,
        WRITES,
        EITHER
    }

    private static final Set<String> TYPES = Set.of(
            "openapiconnection",
            "openapiconnectionwebhook",
            "openapiconnectionnotification",
            "apiconnection",
            "apiconnectionwebhook",
            "apiconnectionnotification",
            "http",
            "httpwebhook",
            "workflow",
            "function",
            "apimanagement");

    private static final Pattern CONNECTION = Pattern.compile("\\$connections'\\)?\\]?\\['([^']+)'\\]");
    private static final Pattern READS = Pattern.compile("(?i)(list|get|query|search|retrieve|read|find).*");
    private static final Pattern WRITES =
            Pattern.compile("(?i)(create|update|upsert|delete|add|insert|post|put|patch|send|publish|append|upload).*");

    static boolean isOne(Json action) {
        return TYPES.contains(type(action));
    }

    static String type(Json action) {
        String type = action.at("type").text();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    /** @param apis the name of the connector behind a connection, {@code null} where it is not known */
    static Call of(String name, Json action, Function<String, String> apis) {
        Json inputs = action.at("inputs");
        if (!inputs.isObject()) {
            return new Call(name, type(action), null, Use.EITHER, null);
        }
        String api = api(type(action), inputs.at("host"), apis);
        return new Call(name, api, Connector.of(api), use(inputs), retry(inputs));
    }

    private static String api(String type, Json host, Function<String, String> apis) {
        if (type.startsWith("http")) {
            return "http";
        }
        String connection = connection(host);
        if (connection == null) {
            return type;
        }
        String api = apis.apply(connection);
        return api == null ? connection : api;
    }

    private static String connection(Json host) {
        String id = host.at("apiId").text();
        if (id != null) {
            return id.substring(id.lastIndexOf('/') + 1);
        }
        String name = host.at("connectionName").text();
        String expression = name != null
                ? name
                : host.at("connection").isObject()
                        ? host.at("connection", "name").text()
                        : null;
        Matcher inExpression = CONNECTION.matcher(expression == null ? "" : expression);
        return inExpression.find() ? inExpression.group(1) : expression;
    }

    /** By the name of the operation, or the method that it is called with; an expression may be either. */
    private static Use use(Json inputs) {
        String operation = inputs.at("host", "operationId").text();
        String method = inputs.at("method").scalar();
        String word = operation != null ? operation : method == null ? "" : method;
        return READS.matcher(word).matches() ? Use.READS : WRITES.matcher(word).matches() ? Use.WRITES : Use.EITHER;
    }

    private static String retry(Json inputs) {
        Json policy = inputs.at("retryPolicy");
        String type = policy.isObject() ? policy.at("type").scalar() : null;
        return type == null ? null : type.toLowerCase(Locale.ROOT);
    }
}
