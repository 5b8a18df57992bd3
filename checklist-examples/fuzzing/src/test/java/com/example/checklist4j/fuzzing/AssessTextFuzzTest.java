package com.example.checklist4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.example.checklist4j.cli.Shell;
import org.junit.jupiter.params.provider.MethodSource;

/** The command assess, with the page for people and with all details. */
class AssessTextFuzzTest {
    @MethodSource("com.example.checklist4j.fuzzing.Seeds#facts")
    @FuzzTest
    void answers_whatever_the_file_is(byte[] facts) {
        Shell.run(facts, "assess", "-", "--as-of", "2026-11-23").mustBeCivil().mustBePlain();
        Shell.run(facts, "assess", "-", "--as-of", "2026-11-23", "--details", "--evidence")
                .mustBeCivil()
                .mustBePlain();
    }
}
