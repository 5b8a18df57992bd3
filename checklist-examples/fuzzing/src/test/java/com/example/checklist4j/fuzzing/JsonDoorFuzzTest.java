package com.example.checklist4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are: a project that survives a round trip comes out, or a report that one can read. */
class JsonDoorFuzzTest {
    private static final ChecklistJson JSON = ChecklistJson.standard();
    private static final int MOST_PROBLEMS = 500;

    /** 200 keys within one another, each shown by 60 characters, each of them as an escape; then what was found and expected. */
    private static final int LONGEST = 200 * 60 * 6 + 5_000;

    @MethodSource("com.example.checklist4j.fuzzing.Seeds#facts")
    @FuzzTest
    void gives_a_project_or_a_report(byte[] facts) {
        Project project;
        try {
            project = JSON.read(new ByteArrayInputStream(facts), Project.class);
        } catch (InvalidFactsException refused) {
            isReadable(refused.problems());
            return;
        }
        Demand.that(JSON.read(JSON.write(project), Project.class).equals(project), "a round trip changes nothing");
    }

    private static void isReadable(List<Problem> problems) {
        Demand.that(!problems.isEmpty() && problems.size() <= MOST_PROBLEMS + 1, "as many problems as one may read");
        int line = 1;
        for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
            Demand.that(problem.place() != null, "every problem has its place");
            Demand.that(problem.place().line() >= line && problem.place().column() >= 1, "in the order of the input");
            line = problem.place().line();
            String shown = problem.toString();
            Demand.that(shown.chars().noneMatch(Character::isISOControl), "nothing breaks the line");
            Demand.that(shown.length() < LONGEST, "a problem is no novel");
        }
    }
}
