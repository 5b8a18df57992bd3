package com.example.checklist4j.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.example.checklist4j.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Every command, with whatever stands behind it. */
class ArgumentsFuzzTest {
    private static final String[] WORDS = {
        "assess", "explain", "facts", "schema", "-", "--format", "--format=json", "text", "json", "--fail-on",
                "unknown",
        "not-satisfied", "--as-of", "2026-01-31", "--brief", "--help", "--version", "-h", "-V", "--", "result", "",
        "pattern.capacity-matched", "goals.agreed", "../projects/half-known.json", "."
    };
    private static final byte[] PROJECT = "{\"id\": \"p\"}".getBytes(StandardCharsets.UTF_8);

    @FuzzTest
    void are_understood_or_refused(FuzzedDataProvider data) {
        List<String> args = new ArrayList<>();
        int count = data.consumeInt(0, 6);
        for (int i = 0; i < count; i++) {
            args.add(data.consumeBoolean() ? data.pickValue(WORDS) : data.consumeString(20));
        }
        // what a user names is opened: a device or a pipe would keep the fuzzer waiting
        if (args.stream().noneMatch(arg -> arg.contains("/dev") || arg.contains("/proc") || arg.contains("/sys"))) {
            Shell.run(PROJECT, args.toArray(String[]::new)).mustBeCivil();
        }
    }
}
