package com.example.checklist4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.floor.Floor;
import com.example.checklist4j.benchmarks.floor.Statuses;
import com.example.checklist4j.benchmarks.library.Library;
import com.example.checklist4j.benchmarks.workload.Variant;
import com.example.checklist4j.benchmarks.workload.Workload;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The floor may not be fast by being careless: it agrees with the library on projects that lack facts, too. */
class SparseProjectsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NEVER_FORGOTTEN = List.of("id", "name", "amount", "currency");

    @Test
    void the_floor_agrees_where_facts_are_missing_or_known_to_be_none() throws JsonProcessingException {
        Assessor library = Library.assessor();
        int judged = 0;
        for (int seed = 0; seed < 400; seed++) {
            Project project = sparse(seed);
            if (project != null) {
                Assessment expected = library.assess(project);
                assertThat(Floor.assess(project)).as("seed %d", seed).isEqualTo(expected);
                assertThat(Statuses.of(project, Decision.values()))
                        .as("seed %d", seed)
                        .containsExactlyElementsOf(expected.tasks().stream()
                                .map(TaskResult::verdict)
                                .toList());
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(200);
    }

    /** A project with holes, or null if a reference of it leads nowhere. */
    private static Project sparse(int seed) throws JsonProcessingException {
        Random random = new Random(seed);
        JsonNode tree = JSON.readTree(Workload.json(8, seed % 2 == 0 ? Variant.CLEAN : Variant.PROBLEMS));
        forget(tree, random, 1 + random.nextInt(30));
        try {
            return ChecklistJson.standard().read(JSON.writeValueAsString(tree), Project.class);
        } catch (InvalidFactsException refused) {
            return null;
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
