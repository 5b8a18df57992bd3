package com.example.checklist4j.importer;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command, from its arguments to what a shell would see. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, out, err);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run refused(String line) {
        return new Run(2, "", "import: " + line + "\n");
    }

    /** The draft, through the door that reads facts files. */
    Project project() {
        return IntegrationStrategy.checker().read(out);
    }

    List<String> notes() {
        return err.lines().toList();
    }
}
