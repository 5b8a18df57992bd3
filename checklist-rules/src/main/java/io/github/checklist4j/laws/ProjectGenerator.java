package io.github.checklist4j.laws;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes projects by chance, valid but otherwise as odd as the records allow. The same seed makes the same project on every machine.
 */
public final class ProjectGenerator {
    private static final List<String> REFERRED = List.of(
            "objectives",
            "goals",
            "stakeholders",
            "systems",
            "platform.components",
            "integrations",
            "identities",
            "processes");

    private final Vocabulary vocabulary;

    ProjectGenerator(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A generator with the words that the standard rules know.
     *
     * @param tasks ids of tasks that waivers and attestations may name
     * @param limits ids of limits that may have been measured
     * @param products names of products that components may be
     * @return the generator
     */
    public static ProjectGenerator with(List<String> tasks, List<String> limits, List<String> products) {
        return new ProjectGenerator(Vocabulary.standard(tasks, limits, products));
    }

    /**
     * A project.
     *
     * @param seed what decides everything by chance
     * @param knowledge the share of facts that are known, from 0 to 1
     * @return the project
     */
    public Project project(long seed, double knowledge) {
        RandomGenerator random = new Random(seed);
        return new FactGenerator(random, vocabulary, ids(random), knowledge).project();
    }

    private static Map<String, List<String>> ids(RandomGenerator random) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (String list : REFERRED) {
            String word = list.substring(list.lastIndexOf('.') + 1);
            ids.put(
                    list,
                    IntStream.range(0, random.nextInt(0, 4))
                            .mapToObj(i -> word + i)
                            .toList());
        }
        return ids;
    }

    /** A value for a fact of an existing project: complete, and referring to what the project has. */
    Object value(Project project, Slot slot, String path, RandomGenerator random) {
        Map<String, List<String>> ids = idsOf(project);
        if (ids.containsKey(path)) {
            ids.put(path, newIds(project, path, random));
        }
        return new FactGenerator(random, vocabulary, ids, 1).value(slot, placeless(path));
    }

    /** Ids for a list that is to be made: those that the project refers to already, and perhaps more. */
    private static List<String> newIds(Project project, String list, RandomGenerator random) {
        Set<String> ids = new LinkedHashSet<>();
        for (String path : FactTree.known(project)) {
            if (!path.contains("extensions.")
                    && list.equals(Slot.at(path, List.of()).refers())) {
                Object value = FactTree.value(project, path);
                (value instanceof List<?> many ? many : List.of(Objects.requireNonNull(value)))
                        .forEach(id -> ids.add(id.toString()));
            }
        }
        ids.remove("");
        invented(list, random).forEach(ids::add);
        return List.copyOf(ids);
    }

    private static List<String> invented(String list, RandomGenerator random) {
        return ids(list, random.nextInt(0, 4));
    }

    private static List<String> ids(String list, int count) {
        String word = list.substring(list.lastIndexOf('.') + 1);
        return IntStream.range(0, count).mapToObj(i -> word + i).toList();
    }

    private static String placeless(String path) {
        return path.replaceAll("\\[[^\\]]*\\]", "[]");
    }

    private static Map<String, List<String>> idsOf(Project project) {
        Map<String, @Nullable List<String>> ids = new LinkedHashMap<>();
        ids.put("objectives", idsOf(project.objectives(), Objective::id));
        ids.put("goals", idsOf(project.goals(), Goal::id));
        ids.put("stakeholders", idsOf(project.stakeholders(), Stakeholder::id));
        ids.put("systems", idsOf(project.systems(), ConnectedSystem::id));
        ids.put(
                "platform.components",
                project.platform() == null ? null : idsOf(project.platform().components(), Component::id));
        ids.put("integrations", idsOf(project.integrations(), Integration::id));
        ids.put("identities", idsOf(project.identities(), Identity::id));
        ids.put("processes", idsOf(project.processes(), BusinessProcess::id));
        // a list that nobody has written down may hold any ids
        ids.replaceAll((list, known) -> known == null ? ids(list, 2) : known);
        return ids;
    }

    private static <E> @Nullable List<String> idsOf(@Nullable List<E> list, Function<E, String> id) {
        return list == null ? null : list.stream().map(id).toList();
    }
}
