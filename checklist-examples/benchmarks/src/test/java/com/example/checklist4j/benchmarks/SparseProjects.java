package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.workload.Variant;
import com.example.checklist4j.benchmarks.workload.Workload;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small projects that lack facts. */
final class SparseProjects {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NEVER_FORGOTTEN = List.of("id", "name", "amount", "currency");

    private SparseProjects() {}

    /** A project with holes, or null if a reference of it leads nowhere. */
    static Project project(int seed) {
        Random random = new Random(seed);
        JsonNode tree = tree(Workload.json(8, seed % 2 == 0 ? Variant.CLEAN : Variant.PROBLEMS));
        forget(tree, random, 1 + random.nextInt(30));
        try {
            return ChecklistJson.standard().read(tree.toString(), Project.class);
        } catch (InvalidFactsException refused) {
            return null;
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException written) {
            throw new IllegalStateException("the library wrote no JSON", written);
        }
    }

    private static void forget(JsonNode node, Random random, int percent) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                change(object, name, random, percent);
            }
        }
        node.forEach(child -> forget(child, random, percent));
    }

    private static void change(ObjectNode object, String name, Random random, int percent) {
        if (NEVER_FORGOTTEN.contains(name) || random.nextInt(100) >= percent) {
            return;
        }
        JsonNode value = object.get(name);
        if (value instanceof ArrayNode array && random.nextInt(3) == 0) {
            array.removeAll();
        } else if (value.isTextual() && List.of("owner", "purpose").contains(name) && random.nextInt(4) == 0) {
            object.put(name, random.nextBoolean() ? "" : " ");
        } else if (value.isBoolean() && random.nextBoolean()) {
            object.put(name, !value.booleanValue());
        } else {
            object.remove(name);
        }
    }
}
