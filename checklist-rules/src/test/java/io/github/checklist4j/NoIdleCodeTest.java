package io.github.checklist4j;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each public method of the two published modules is called by one of them, by an example or in a document. */
class NoIdleCodeTest {
    /** What only those who embed the library, or write rules of their own, can want to call. */
    private static final Set<String> DOORS = Set.of(
            "assess.Assessor within", // bounds rules that nobody has looked at
            "assessment.Digest getAlgorithm", // a property of the JSON that a plain mapper writes
            "json.InputBounds withBytes", // bounds of what comes from outside
            "json.InputBounds withDepth",
            "json.InputBounds withListLength",
            "json.InputBounds withNumberLength",
            "json.InputBounds withTextLength",
            "laws.ProjectGenerator knowing"); // the words of a text fact of an extension

    private static final String ROOT = "io.github.checklist4j.";
    private static final Pattern CALL =
            Pattern.compile("= (?:Interface)?Methodref\\s+\\S+\\s+// ([^.\"]+)\\.(\\w+):(\\S+)");
    private static final Pattern WORD = Pattern.compile("(?<=\\.|::)\\w+");

    @Test
    void has_somebody_who_calls_it() throws IOException {
        List<Class<?>> classes = Stream.concat(
                        classes(Project.class).stream(), classes(IntegrationStrategy.class).stream())
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
                || owners.stream().anyMatch(owner -> owner.startsWith(ROOT) && type.isAssignableFrom(named(owner)));
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
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        List<String> arguments = new ArrayList<>(List.of("-v", "-p", "-cp"));
        arguments.add(place(Project.class) + File.pathSeparator + place(IntegrationStrategy.class));
        classes.forEach(type -> arguments.add(type.getName()));
        ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        Map<String, Set<String>> owners = new HashMap<>();
        CALL.matcher(text.toString()).results().forEach(call -> owners.computeIfAbsent(
                        call.group(2) + call.group(3), first -> new HashSet<>())
                .add(call.group(1).replace('/', '.')));
        return owners;
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

    /** The classes of the module of a class, in a directory or a jar. */
    private static Set<Class<?>> classes(Class<?> of) throws IOException {
        Path place = place(of);
        if (Files.isDirectory(place)) {
            return below(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return below(jar.getPath("/"));
        }
    }

    private static Set<Class<?>> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .filter(file -> !file.contains("jackson")) // what a mapper calls, and loads only beside one
                    .<Class<?>>map(file ->
                            named(file.replace(".class", "").replace('/', '.').replace('\\', '.')))
                    .collect(toSet());
        }
    }

    private static Path place(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, NoIdleCodeTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
