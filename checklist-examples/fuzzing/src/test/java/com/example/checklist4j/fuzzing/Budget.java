package com.example.checklist4j.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Shares the seconds that there are among the targets: each runs in a process of its own and learns its share here. */
public final class Budget implements LauncherSessionListener {
    private static final Path TARGETS = Path.of("target/test-classes/com/example/checklist4j/fuzzing");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String seconds = System.getProperty("fuzz.seconds", "");
        if (!seconds.isEmpty()) {
            System.setProperty("jazzer.max_duration", Math.max(1, Integer.parseInt(seconds) / targets()) + "s");
        }
    }

    private static int targets() {
        try (Stream<Path> files = Files.list(TARGETS)) {
            return (int) files.filter(file -> file.toString().endsWith("FuzzTest.class"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
