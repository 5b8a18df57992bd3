package io.github.checklist4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole views, compared to the letter. After a wanted change run with {@code -Dgolden.update=true} and read the difference as code. */
final class Golden {
    private Golden() {}

    static void compare(String file, String shown) {
        Path golden = Path.of("src", "test", "resources", "views", file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, shown);
            }
            assertThat(shown).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
