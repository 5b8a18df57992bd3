package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    private static final int MOST_CHANGES = 6;

    private final Vocabulary vocabulary;

    private ProjectGenerator(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A generator for an assessor: it knows its tasks, limits and products, its extension facts, and the numbers that its rules compare with
     * as far as those are parameters or limits.
     *
     * @param assessor the assessor
     * @return the generator
     */
    public static ProjectGenerator of(Assessor assessor) {
        return new ProjectGenerator(Vocabulary.of(assessor));
    }

    /**
     * The same generator with the words that a text fact is compared with; without them a text is one of a few letters.
     *
     * @param fact the name of the fact, the last part of its path or the name of its extension key
     * @param words the words, at least one
     * @return a copy
     */
    public ProjectGenerator knowing(String fact, List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("there has to be a word for " + fact);
        }
        return new ProjectGenerator(vocabulary.with(fact, words));
    }

    /**
     * A project of which a part is known.
     *
     * @param seed what decides everything by chance
     * @param knowledge the share of facts that are known, from 0 to 1
     * @return the project
     */
    public Project project(long seed, double knowledge) {
        return project(seed, knowledge, Words.PLAIN);
    }

    /**
     * A project that is hard to take: numbers at the ends of what is allowed, ranges that lie across a threshold, ids with brackets and dots
     * and from every alphabet, references in circles.
     *
     * @param seed what decides everything by chance
     * @return the project
     */
    public Project nasty(long seed) {
        return project(seed, new Random(~seed).nextDouble(0.5, 0.99), Words.ODD);
    }

    /**
     * A project that somebody might have: an existing one with a few facts changed, forgotten or learned.
     *
     * @param example a complete project
     * @param seed what decides which facts and values
     * @return the changed project
     */
    public Project like(Project example, long seed) {
        Random random = new Random(seed);
        Project changed = example;
        List<String> facts = FactTree.known(example);
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            Project other = changed(changed, facts.get(random.nextInt(facts.size())), random);
            changed = other == null ? changed : other;
        }
        return changed;
    }

    private @Nullable Project changed(Project project, String path, Random random) {
        if (random.nextInt(5) == 0) {
            return Forgetting.with(project, path, null);
        }
        if (Forgetting.value(project, path) instanceof List<?> list && !list.isEmpty() && random.nextBoolean()) {
            return Forgetting.withoutElement(project, path, random.nextInt(list.size()));
        }
        Object near = Quantities.near(Forgetting.value(project, path), random);
        return near != null && random.nextBoolean()
                ? Forgetting.with(project, path, near)
                : learned(project, path, random);
    }

    /**
     * A project of one kind or another: complete, known in part, or nasty.
     *
     * @param seed what decides everything by chance
     * @return the project
     */
    public Project any(long seed) {
        return switch ((int) Math.floorMod(seed, 3L)) {
            case 0 -> project(seed, 1);
            case 1 -> project(seed, new Random(~seed).nextDouble());
            default -> nasty(seed);
        };
    }

    /**
     * Projects of all kinds.
     *
     * @param count how many
     * @return the projects that {@link #any} makes of the seeds from 0 on
     */
    public Stream<Project> projects(long count) {
        return LongStream.range(0, count).mapToObj(this::any);
    }

    private Project project(long seed, double knowledge, Words words) {
        RandomGenerator random = new Random(seed);
        return new FactGenerator(random, vocabulary, ids(random, words), knowledge, words).project();
    }

    private static Map<String, List<String>> ids(RandomGenerator random, Words words) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (String list : REFERRED) {
            ids.put(list, words.ids(list, random.nextInt(0, 4), random));
        }
        return ids;
    }

    /** The project with some value for a fact, or {@code null} if the value contradicts the others. */
    @Nullable
    Project learned(Project project, String path, RandomGenerator random) {
        try {
            String whole = Slot.whole(path, vocabulary.extensions());
            Project within = whole.equals(path) || FactTree.value(project, whole) != null
                    ? project
                    : FactTree.with(project, whole, value(project, slot(whole), whole, random));
            return FactTree.with(within, path, value(project, slot(path), path, random));
        } catch (RuntimeException contradiction) { // the constructor of somebody else's record may throw anything
            return null;
        }
    }

    private Slot slot(String path) {
        return Slot.at(path, vocabulary.extensions());
    }

    /** A value for a fact of an existing project: complete, and referring to what the project has. */
    private Object value(Project project, Slot slot, String path, RandomGenerator random) {
        // most facts refer to nothing, and to look through the whole project takes its time
        Map<String, List<String>> ids = slot.mayRefer() ? idsFor(project, path, random) : Map.of();
        return new FactGenerator(random, vocabulary, ids, 1, Words.PLAIN).value(slot, Slot.placeless(path, "[]"));
    }

    /** What the project has; of a list that is to be made, or that nobody has written down, what it refers to already, and more. */
    private static Map<String, List<String>> idsFor(Project project, String path, RandomGenerator random) {
        Map<String, Set<String>> referred = referred(project);
        Map<String, List<String>> ids = new LinkedHashMap<>();
        idsOf(project).forEach((list, known) -> {
            Set<String> needed = referred.getOrDefault(list, Set.of());
            if (list.equals(path)) {
                ids.put(list, newIds(needed, list, random.nextInt(0, 4), random));
            } else {
                ids.put(list, known == null ? newIds(needed, list, 2, new Random(0)) : known);
            }
        });
        return ids;
    }

    private static List<String> newIds(Set<String> referred, String list, int more, RandomGenerator random) {
        Set<String> ids = new LinkedHashSet<>(referred);
        ids.addAll(Words.PLAIN.ids(list, more, random));
        return List.copyOf(ids);
    }

    /** The ids that the project refers to, by the list that they are of. */
    private static Map<String, Set<String>> referred(Project project) {
        Map<String, Set<String>> ids = new HashMap<>();
        FactTree.facts(project).forEach((path, value) -> {
            String list = Forgetting.refers(path);
            if (list != null) {
                (value instanceof List<?> many ? many : List.of(value))
                        .forEach(id -> ids.computeIfAbsent(list, key -> new LinkedHashSet<>())
                                .add(id.toString()));
            }
        });
        ids.values().forEach(all -> all.remove(""));
        return ids;
    }

    /** The ids of the lists that something refers to, {@code null} where nobody knows them. */
    static Map<String, @Nullable List<String>> idsOf(Project project) {
        Map<String, @Nullable List<String>> ids = new LinkedHashMap<>();
        REFERRED.forEach(
                list -> ids.put(list, Forgetting.value(project, list) == null ? null : FactTree.ids(project, list)));
        return ids;
    }
}
