package com.example.checklist4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.example.checklist4j.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The command explain, for any task that somebody may ask for. */
class ExplainFuzzTest {
    static Stream<byte[]> ids() {
        return Stream.of(
                        "pattern.capacity-matched",
                        "pattern.capacity",
                        "PATTERN",
                        "",
                        "-",
                        "--help",
                        "\u001b[2J",
                        "a\n\tat b")
                .map(id -> id.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("ids")
    @FuzzTest
    void knows_the_task_or_says_so(byte[] id) {
        Shell.run(new byte[0], "explain", new String(id, StandardCharsets.UTF_8))
                .mustBeCivil()
                .mustBePlain();
    }
}
