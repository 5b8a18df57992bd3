package io.github.checklist4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each public method of the two published modules is called by one of them, by an example or in a document. */
class NoIdleCodeTest {
    /** What only those who embed the library, or write rules of their own, can want to call. */
    private static final Set<String> DOORS = Set.of(
            "assess.Assessor within", // bounds rules that nobody has looked at
            "assessment.Digest getAlgorithm", // a property of the JSON that a plain mapper writes
            "json.InputBounds withDepth", // bounds of what comes from outside
            "json.InputBounds withListLength",
            "json.InputBounds withNumberLength",
            "json.InputBounds withTextLength",
            "laws.ProjectGenerator knowing"); // the words of a text fact of an extension

    private static final String ROOT = "io.github.checklist4j.";
    private static final Pattern WORD = Pattern.compile("(?<=\\.|::)\\w+");

    @Test
    void has_somebody_who_calls_it() throws IOException {
        List<Class<?>> classes = Stream.concat(
                        Bytecode.classes(Project.class).stream(), Bytecode.classes(IntegrationStrategy.class).stream())
                .toList();
        Map<String, Set<String>> owners = owners(classes);
        Set<String> words = words();

        Set<String> idle = classes.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> isDoor(method) && !overrides(method) && !words.contains(method.getName()))
                .filter(method -> !isCalled(method, owners.getOrDefault(signature(method), Set.of())))
                .map(method -> method.getDeclaringClass().getName().replace(ROOT, "") + " " + method.getName())
                .collect(toCollection(TreeSet::new));

        assertThat(idle).isEqualTo(new TreeSet<>(DOORS));
    }

    /** What a record holds is data, which is written and compared as a whole; a builder is generated. */
    private static boolean isDoor(Method method) {
        Class<?> type = method.getDeclaringClass();
        boolean data = type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(each -> each.getName().equals(method.getName()));
        return Modifier.isPublic(type.getModifiers() & method.getModifiers())
                && !method.isSynthetic()
                && !data
                && !type.getName().contains("Builder")
                && !(type.isEnum() && method.getName().startsWith("value"));
    }

    /** What others call by the name of a type that is not ours. */
    private static boolean overrides(Method method) {
        return above(method.getDeclaringClass())
                .filter(type -> !type.getName().startsWith(ROOT))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(each -> each.getName().equals(method.getName())
                        && each.getParameterCount() == method.getParameterCount());
    }

    private static boolean isCalled(Method method, Set<String> owners) {
        Class<?> type = method.getDeclaringClass();
        return above(type).anyMatch(each -> owners.contains(each.getName()))
                || owners.stream()
                        .anyMatch(owner -> owner.startsWith(ROOT) && type.isAssignableFrom(Bytecode.named(owner)));
    }

    private static Stream<Class<?>> above(Class<?> type) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        Stream<Class<?>> everything = type.isInterface() ? Stream.of(Object.class) : Stream.empty();
        return Stream.concat(Stream.of(type), Stream.concat(parents.flatMap(NoIdleCodeTest::above), everything));
    }

    private static String signature(Method method) {
        return method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString();
    }

    /** For each method that is called: the types by whose names it is. */
    private static Map<String, Set<String>> owners(List<Class<?>> classes) {
        return Bytecode.names(classes).stream()
                .collect(groupingBy(each -> each.name() + each.descriptor(), mapping(Bytecode.Named::owner, toSet())));
    }

    /** What is called in the examples and the documents. */
    private static Set<String> words() throws IOException {
        Set<String> words = new HashSet<>();
        for (String root : List.of("checklist-examples", "docs", "README.md")) {
            try (Stream<Path> files = Files.walk(Path.of("..", root))) {
                files.filter(file -> file.toString().matches(".*\\.(java|md)"))
                        .filter(file -> !file.toString().contains("cli/src/test"))
                        .forEach(file -> WORD.matcher(read(file))
                                .results()
                                .map(MatchResult::group)
                                .forEach(words::add));
            }
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
