package com.example.checklist4j.fuzzing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Shares the seconds that there are among the targets: each runs in a process of its own and learns its share here. */
public final class Budget implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String seconds = System.getProperty("fuzz.seconds", "");
        if (!seconds.isEmpty()) {
            System.setProperty("jazzer.max_duration", Math.max(1, Integer.parseInt(seconds) / targets()) + "s");
        }
    }

    /** Found by the place of this class: the process that looks for tests has another working directory than those that run them. */
    private static int targets() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(Budget.class.getResource(""), "the folder of the targets")
                        .toURI()))) {
            return (int) files.filter(file -> file.toString().endsWith("FuzzTest.class"))
                    .count();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("nobody knows how many targets there are", e);
        }
    }
}
