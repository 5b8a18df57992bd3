package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed does not depend on the machine: another language, calendar, digits, time zone, charset, hash order or collector. */
class SameBytesTest {
    private static final String HERE = new String(Everything.bytes(), StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1"
                        + " -XX:+UseSerialGC -XX:+UnlockExperimentalVMOptions -XX:hashCode=0",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns -Dfile.encoding=UTF-16"
                        + " -XX:+UseParallelGC -XX:+UnlockExperimentalVMOptions -XX:hashCode=2",
                "-Duser.language=hi -Duser.country=IN -Duser.extensions=u-nu-deva -Duser.timezone=Asia/Kolkata"
                        + " -Dfile.encoding=US-ASCII -XX:+UseG1GC -XX:+UnlockExperimentalVMOptions -XX:hashCode=3",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai"
                        + " -Duser.timezone=Pacific/Marquesas -Dfile.encoding=windows-1252"
            })
    void are_printed_on_every_machine(String machine) {
        byte[] there = Child.output(Child.running(List.of(machine.split(" ")), Everything.class));
        assertThat(new String(there, StandardCharsets.UTF_8)).isEqualTo(HERE);
    }
}
