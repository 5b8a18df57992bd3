package io.github.checklist4j.strategy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.Bytecode;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.strategy.SchemaFacts.SchemaFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every fact of the schema is read by a rule that says so or by a computation that takes it from its record; {@code who-reads-what.txt}
 * lists them (made anew with {@code -Dgolden.update=true}). That a rule reads what it names, and that a fact makes a difference, other tests hold.
 */
class WhoReadsWhatTest {
    private static final Path TABLE = Path.of("src/test/resources/io/github/checklist4j/strategy/who-reads-what.txt");
    private static final String ROOT = "io.github.checklist4j.";

    /** Where a fact is declared, generated or carried about, and not read for what it says. */
    private static final Set<String> CARRIERS = Set.of("keys", "laws", "reassess");

    private final List<Rule<?>> rules = IntegrationStrategy.assessor().rules();
    private final Map<String, Set<String>> takers;

    WhoReadsWhatTest() throws IOException {
        takers = Bytecode.names(Bytecode.classes(IntegrationStrategy.class)).stream()
                .filter(each -> each.owner().startsWith(ROOT) && !CARRIERS.contains(room(each.caller())))
                .collect(groupingBy(
                        each -> each.owner() + "." + each.name(),
                        mapping(each -> name(each.caller()), toCollection(TreeSet::new))));
    }

    @Test
    void is_told_for_every_fact_of_the_schema() throws IOException {
        List<String> table = SchemaFacts.all().stream().map(this::entry).toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, String.join("\n", table));
        }
        assertThat(table).containsExactly(Files.readString(TABLE).split("(?<=\n)\n"));
    }

    @Test
    void is_nobody_only_for_what_describes() {
        assertThat(SchemaFacts.all().stream()
                        .filter(fact ->
                                rules(fact).isEmpty() && computations(fact).isEmpty()))
                .extracting(SchemaFact::path)
                .containsExactlyInAnyOrderElementsOf(EveryFactTest.DESCRIBE);
    }

    private String entry(SchemaFact fact) {
        List<String> lines = new ArrayList<>(List.of(fact.path()));
        rules(fact).forEach((task, parts) -> lines.add("  " + task + " " + String.join(" ", parts)));
        Set<String> computations = computations(fact);
        if (!computations.isEmpty()) {
            lines.add("  computed by " + String.join(" ", computations));
        }
        if (lines.size() == 1) {
            lines.add(fact.path().endsWith("extensions") ? "  read by the rules of extensions" : "  describes");
        }
        return String.join("\n", lines) + "\n";
    }

    /** The last words of the ids of the rules that name a fact, by the rest. */
    private Map<String, List<String>> rules(SchemaFact fact) {
        return rules.stream()
                .filter(rule -> rule.reads().contains(fact.path()))
                .map(Rule::id)
                .collect(groupingBy(
                        id -> id.substring(0, id.lastIndexOf('.')),
                        TreeMap::new,
                        mapping(id -> id.substring(id.lastIndexOf('.') + 1), toList())));
    }

    /** Of what no rule names, what the rules show counts too. */
    private Set<String> computations(SchemaFact fact) {
        boolean named = !rules(fact).isEmpty();
        return takers(fact)
                .filter(each -> !named || !each.startsWith("strategy."))
                .collect(toCollection(TreeSet::new));
    }

    private Stream<String> takers(SchemaFact fact) {
        Stream<String> byRecord =
                takers
                        .getOrDefault(
                                fact.owner().getName() + "." + fact.component().name(), Set.of())
                        .stream();
        Stream<String> byKey = keys(fact).flatMap(key -> takers.getOrDefault(key, Set.of()).stream());
        return Stream.concat(byRecord, byKey);
    }

    /** The constants that stand for a fact. */
    private static Stream<String> keys(SchemaFact fact) {
        return KEYS.stream()
                .filter(field ->
                        record(field) == fact.root() && fact(field).path().equals(fact.below()))
                .map(field -> field.getDeclaringClass().getName() + "." + field.getName());
    }

    private static final List<Field> KEYS = keys();

    private static List<Field> keys() {
        try {
            return Bytecode.classes(IntegrationStrategy.class).stream()
                    .filter(type -> room(type.getName()).equals("keys"))
                    .flatMap(type -> Stream.of(type.getFields()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> record(Field key) {
        return (Class<?>) ((ParameterizedType) key.getGenericType()).getActualTypeArguments()[0];
    }

    private static Fact<?, ?> fact(Field key) {
        try {
            return (Fact<?, ?>) key.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String room(String type) {
        String rest = type.substring(ROOT.length());
        return rest.substring(0, rest.indexOf('.'));
    }

    private static String name(String type) {
        return type.substring(ROOT.length()).replaceFirst("\\$.*", "");
    }
}
