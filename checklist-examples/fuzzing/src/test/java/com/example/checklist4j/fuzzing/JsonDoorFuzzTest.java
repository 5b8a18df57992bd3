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
    private static final int MOST_PROBLEMS = 500;

    @MethodSource("com.example.checklist4j.fuzzing.Seeds#facts")
    @FuzzTest
    void gives_a_project_or_a_report(byte[] facts) {
        ChecklistJson json = ChecklistJson.standard();
        try {
            Project project = json.read(new ByteArrayInputStream(facts), Project.class);
            Demand.that(json.read(json.write(project), Project.class).equals(project), "a round trip changes nothing");
        } catch (InvalidFactsException refused) {
            isReadable(refused.problems());
        }
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
            Demand.that(shown.length() < 20_000, "a problem is no novel");
        }
    }
}
