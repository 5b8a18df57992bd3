package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assess.ChecklistExtension;
import io.github.checklist4j.facts.Project;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The snippets of the guide are taken out of it, compiled together, and run; what they print is what the guide says. */
class GuideTest {
    private static final Path GUIDE = Path.of("../../docs/guide.md");
    private static final Pattern TYPE = Pattern.compile("(?:final )?class (\\w+)");

    @TempDir
    private Path folder;

    private String guide;
    private URLClassLoader loader;

    @BeforeEach
    void compile() throws IOException {
        guide = Files.readString(GUIDE);
        List<Path> sources = new ArrayList<>();
        for (String block : blocks("java")) {
            sources.add(Files.writeString(folder.resolve(type(block) + ".java"), block));
        }
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", folder.toString(), "-cp", classPath(), "-proc:none");
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, GuideTest.class.getClassLoader());
    }

    /** What a reader of the guide would have: the library, a mapper and a test framework. */
    private static String classPath() {
        return Stream.of(
                        Checker.class,
                        Project.class,
                        JsonMapper.class,
                        JsonParser.class,
                        JsonFormat.class,
                        Test.class,
                        Assertions.class)
                .map(type -> new File(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void its_programs_print_what_it_says() throws Exception {
        Path facts =
                Files.writeString(folder.resolve("shop.json"), blocks("json").get(0));
        List<String> printed = new ArrayList<>();
        for (String block : blocks("java")) {
            if (block.contains("void main(String[] args)")) {
                printed.add(printed(type(block), facts));
            }
        }
        assertThat(printed).hasSizeGreaterThan(1).isEqualTo(blocks("text"));
    }

    @Test
    void its_tests_pass() throws Exception {
        int tests = 0;
        for (String block : blocks("java")) {
            Class<?> type = loader.loadClass(type(block));
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    Constructor<?> constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    method.setAccessible(true);
                    method.invoke(constructor.newInstance());
                    tests++;
                }
            }
        }
        assertThat(tests).isPositive();
    }

    @Test
    void what_it_ships_is_found() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(ChecklistExtension.class.getName()),
                blocks("services").get(0));
        assertThat(ChecklistExtension.load(loader))
                .extracting(ChecklistExtension::id)
                .containsExactly("acme");
        assertThat(Run.with(loader, "", "explain", "acme.night").out()).contains("acme.quiet-night");
    }

    @Test
    void its_module_is_one_that_is_built() throws IOException {
        assertThat(blocks("module"))
                .containsExactly(Files.readString(Path.of("../custom-rules/src/main/java/module-info.java"))
                        .strip());
    }

    @Test
    void its_links_lead_somewhere() {
        assertThat(Pattern.compile("\\]\\(([^):]+)\\)").matcher(guide).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(GUIDE.resolveSibling(link)).exists());
    }

    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(guide)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String type(String block) {
        return TYPE.matcher(block).results().map(GuideTest::name).findFirst().orElseThrow();
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }

    private String printed(String type, Path facts) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Method main = loader.loadClass(type).getMethod("main", String[].class);
            main.invoke(null, (Object) new String[] {facts.toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .strip();
    }
}
