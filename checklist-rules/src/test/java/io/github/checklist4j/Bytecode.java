package io.github.checklist4j;

import static java.util.stream.Collectors.toSet;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the compiled classes of a module name: whom they call, and which constants they take. */
public final class Bytecode {
    private static final Pattern LINE = Pattern.compile(
            "^Classfile .*?(io/github/\\S+)\\.class$|= (?:Interface)?(?:Method|Field)ref\\s+\\S+\\s+// ([^.\"]+)\\.(\\w+):(\\S+)",
            Pattern.MULTILINE);

    /**
     * A member that a class names.
     *
     * @param caller the class
     * @param owner the type by whose name
     * @param name what the member is called
     * @param descriptor its type
     */
    public record Named(String caller, String owner, String name, String descriptor) {}

    private Bytecode() {}

    public static List<Named> names(Collection<Class<?>> classes) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        List<String> arguments = new ArrayList<>(List.of("-v", "-p", "-cp"));
        arguments.add(classes.stream()
                .map(Bytecode::place)
                .distinct()
                .map(Path::toString)
                .sorted()
                .collect(Collectors.joining(File.pathSeparator)));
        classes.forEach(type -> arguments.add(type.getName()));
        ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        List<Named> named = new ArrayList<>();
        String caller = "";
        Matcher line = LINE.matcher(text.toString());
        while (line.find()) {
            if (line.group(1) == null) {
                named.add(new Named(caller, line.group(2).replace('/', '.'), line.group(3), line.group(4)));
            } else {
                caller = line.group(1).replace('/', '.');
            }
        }
        return named;
    }

    /** The classes of the module of a class, in a directory or a jar. */
    public static Set<Class<?>> classes(Class<?> of) throws IOException {
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

    static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Bytecode.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
