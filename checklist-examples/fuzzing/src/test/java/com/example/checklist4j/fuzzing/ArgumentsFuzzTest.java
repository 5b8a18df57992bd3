package com.example.checklist4j.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.example.checklist4j.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every command, with whatever stands behind it. */
class ArgumentsFuzzTest {
    private static final String[] WORDS = {
        "assess",
        "explain",
        "facts",
        "schema",
        "-",
        "--format",
        "--format=json",
        "text",
        "json",
        "--fail-on",
        "unknown",
        "not-satisfied",
        "--as-of",
        "2026-01-31",
        "--details",
        "--evidence",
        "--strict",
        "--help",
        "--version",
        "-h",
        "-V",
        "--",
        "result",
        "",
        "pattern.capacity-matched",
        "goals.agreed",
        "../projects/half-known.json",
        ".",
        "/",
        "absent/x",
        "a\0b",
        "--output=target/written",
        "--output=absent/x",
        "--output=.",
        "--output=",
        "@x",
        "${sys:user.dir}",
        "--detials"
    };
    private static final byte[] PROJECT = "{\"id\": \"p\"}".getBytes(StandardCharsets.UTF_8);

    @FuzzTest
    void are_understood_or_refused(FuzzedDataProvider data) {
        List<String> args = new ArrayList<>();
        int count = data.consumeInt(0, 6);
        for (int i = 0; i < count; i++) {
            String invented = data.consumeBoolean() ? "" : data.consumeString(20);
            args.add(isHarmless(invented) ? invented : data.pickValue(WORDS));
        }
        Shell.run(PROJECT, args.toArray(String[]::new)).mustBeCivil();
    }

    /**
     * What a user names is opened, so a name of the fuzzer's own leads nowhere but to the folder of the test, and never to an output file: a
     * device or a pipe would keep it waiting, and a written file would stay. Nor may it be what an error is recognised by.
     */
    private static boolean isHarmless(String invented) {
        return !invented.isEmpty()
                && Stream.of("/", "\\", "--output", "internal error").noneMatch(invented::contains);
    }
}
