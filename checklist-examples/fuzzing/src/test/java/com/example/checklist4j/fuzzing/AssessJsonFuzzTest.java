package com.example.checklist4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.example.checklist4j.cli.Shell;
import org.junit.jupiter.params.provider.MethodSource;

/** The command assess, with a result for programs. */
class AssessJsonFuzzTest {
    @MethodSource("com.example.checklist4j.fuzzing.Seeds#facts")
    @FuzzTest
    void answers_whatever_the_file_is(byte[] facts) {
        Shell.run(facts, "assess", "-", "--format", "json", "--fail-on", "unknown", "--evidence")
                .mustBeCivil();
    }
}
