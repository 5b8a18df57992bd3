package com.example.checklist4j.importer.azure;

import com.example.checklist4j.importer.Json;
import com.example.checklist4j.importer.Notes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All resources of a template: those that stand inside of others and those of nested templates too. */
final class Resources {
    private static final String DEPLOYMENT = "microsoft.resources/deployments";

    private final Notes notes;
    private final List<Resource> all = new ArrayList<>();

    private Resources(Notes notes) {
        this.notes = notes;
    }

    static List<Resource> of(Json template, Notes notes) {
        Resources resources = new Resources(notes);
        resources.collect(template.at("resources"), "", "", new Expressions(template, Map.of()));
        return resources.all;
    }

    private void collect(Json resources, String parentType, String parentName, Expressions expressions) {
        // by name since version 2 of the language, before that a list
        Collection<Json> each = resources.isObject() ? resources.members().values() : resources.elements();
        each.forEach(resource -> resource(resource, parentType, parentName, expressions));
    }

    private void resource(Json json, String parentType, String parentName, Expressions expressions) {
        String type = json.at("type").text();
        if (type == null) {
            throw json.at("type").expected("the type of a resource");
        }
        String own = expressions.name(json.at("name"));
        boolean whole = parentType.isEmpty() || type.contains(".");
        Resource resource = new Resource(
                (whole ? type : parentType + "/" + type).toLowerCase(Locale.ROOT),
                parentName.isEmpty() || own.startsWith(parentName + "/") ? own : parentName + "/" + own,
                json,
                expressions);
        if (isDeployed(resource)) {
            if (resource.type().equals(DEPLOYMENT)) {
                nested(resource);
            } else {
                all.add(resource);
                collect(json.at("resources"), resource.type(), resource.name(), expressions);
            }
        }
    }

    private boolean isDeployed(Resource resource) {
        Json json = resource.json();
        if ("true".equals(json.at("existing").scalar()) || "false".equalsIgnoreCase(resource.value("condition"))) {
            return false;
        }
        if (!json.at("condition").isAbsent() && resource.value("condition") == null) {
            notes.add(resource.name(), "is deployed on a condition that the template does not decide");
        }
        if (!json.at("copy").isAbsent()) {
            notes.add(resource.name(), "is deployed in copies; the draft has one");
        }
        return true;
    }

    /** A nested template sees the parameters that it is given, or with the outer scope those of the template around it. */
    private void nested(Resource deployment) {
        Json properties = deployment.json().at("properties");
        Json template = properties.at("template");
        if (!template.isObject()) {
            notes.unread("linked templates", deployment.name());
            return;
        }
        boolean inner = "inner"
                .equalsIgnoreCase(
                        properties.at("expressionEvaluationOptions", "scope").scalar());
        Expressions expressions = inner
                ? new Expressions(template, given(properties, deployment.expressions()))
                : deployment.expressions();
        collect(template.at("resources"), "", "", expressions);
    }

    private static Map<String, Object> given(Json properties, Expressions outer) {
        Map<String, Object> given = new HashMap<>();
        properties
                .at("parameters")
                .members()
                .forEach((name, parameter) -> given.put(name, outer.of(parameter.at("value"), false)));
        return given;
    }
}
