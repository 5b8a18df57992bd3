package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.door.ParseOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Times whole processes in turn: a program that only parses a facts file, and the command that assesses it. */
public final class ColdStart {
    private static final List<String> PARSER = List.of(
            "tools/jackson/",
            "com/fasterxml/jackson/annotation/",
            "io/github/checklist4j/",
            "org/jspecify/",
            "META-INF/services/tools",
            "com/example/checklist4j/benchmarks/door/");

    private ColdStart() {}

    /**
     * Prints the median of each process and how many times that of the parser it is.
     *
     * @param args the facts file, the jar of the command, its launcher, and how many rounds
     * @throws IOException if a file cannot be read or a process not started
     * @throws InterruptedException if it is stopped
     */
    public static void main(String... args) throws IOException, InterruptedException {
        String facts = args[0];
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("parse only", List.of(java, "-cp", parser().toString(), ParseOnly.class.getName(), facts));
        commands.put("assess, java -jar", List.of(java, "-jar", args[1], "assess", facts));
        commands.put("assess, launcher", List.of(args[2], "assess", facts));
        print(medians(commands, Integer.parseInt(args[3])));
    }

    private static void print(Map<String, Double> medians) {
        double parser = medians.values().iterator().next();
        medians.forEach((name, seconds) ->
                System.out.printf(Locale.ROOT, "%s: %.3f s, %.2f x parse only%n", name, seconds, seconds / parser));
    }

    private static Map<String, Double> medians(Map<String, List<String>> commands, int rounds)
            throws IOException, InterruptedException {
        Map<String, double[]> seconds = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) { // the first one is not counted
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                double time = seconds(command.getValue());
                if (round >= 0) {
                    seconds.computeIfAbsent(command.getKey(), name -> new double[rounds])[round] = time;
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        seconds.forEach((name, times) -> {
            Arrays.sort(times);
            medians.put(name, times[times.length / 2]);
        });
        return medians;
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** A jar of what the parser needs and no more: to open the jar of all benchmarks takes longer than to parse. */
    private static Path parser() throws IOException {
        Path small = Files.createTempFile("parse-only", ".jar");
        small.toFile().deleteOnExit();
        try (JarFile all = new JarFile(System.getProperty("java.class.path"));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(small))) {
            all.stream()
                    .filter(entry -> PARSER.stream().anyMatch(entry.getName()::startsWith))
                    .forEach(entry -> copy(all, entry, out));
        }
        return small;
    }

    private static void copy(JarFile all, ZipEntry entry, ZipOutputStream out) {
        try {
            out.putNextEntry(new ZipEntry(entry.getName()));
            all.getInputStream(entry).transferTo(out);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
