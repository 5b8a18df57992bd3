package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assess.Checker;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.review.Question;
import io.github.checklist4j.review.Questions;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks for the open facts of a project, one by one, and writes each answer into the file. */
@Command(
        name = "ask",
        description = {
            "Ask for what is open, the fact first that is likely to settle most, and write each answer into the file.",
            "An empty line leaves a fact open, ? says more about it, . ends. Answers may come from standard input."
        },
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    private final Assessor assessor;
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The facts as JSON or YAML; the file is changed.")
    private String file;

    @Option(names = "--most", paramLabel = "NUMBER", description = "Ask so many questions at most.")
    private int most = Integer.MAX_VALUE;

    @Option(names = "--list", description = "Print the questions instead of asking them.")
    private boolean list;

    @Mixin
    private JudgedBy by;

    AskCommand(Assessor assessor, InputStream in) {
        this.assessor = assessor;
        this.in = in;
    }

    @Override
    public Integer call() {
        Assessor judge = by.instead(assessor);
        FactsFile facts = new FactsFile(file, Checker.of(judge).json());
        if (list) {
            Page page = new Page();
            Questions.of(judge.assess(facts.project())).stream()
                    .limit(most)
                    .forEach(question -> page.line(question.path() + "  " + QuestionText.brief(question)));
            spec.commandLine().getOut().print(page);
            return Exit.NOTHING_FAILED;
        }
        int answered = ask(judge, facts, new Dialogue(in, spec.commandLine().getErr()));
        Assessment now = judge.assess(facts.project());
        long open =
                now.tasks().stream().filter(task -> !task.missing().isEmpty()).count();
        spec.commandLine()
                .getOut()
                .print(new Page()
                        .line("answers written to " + file + ": " + answered + "; tasks that are open: " + open + " of "
                                + now.tasks().size()));
        return Exit.NOTHING_FAILED;
    }

    private int ask(Assessor judge, FactsFile facts, Dialogue dialogue) {
        Set<String> left = new HashSet<>();
        int answered = 0;
        for (int asked = 0; asked < most; asked++) {
            List<Question> open = Questions.of(judge.assess(facts.project()));
            Optional<Question> next =
                    open.stream().filter(each -> !left.contains(each.path())).findFirst();
            if (next.isEmpty()) {
                return answered;
            }
            dialogue.say(QuestionText.of(next.get(), facts.project(), open.size()));
            Outcome outcome = answer(next.get(), facts, dialogue);
            if (outcome == Outcome.END) {
                return answered;
            }
            if (outcome == Outcome.LEFT) {
                left.add(next.get().path());
            } else {
                answered++;
            }
        }
        return answered;
    }

    private enum Outcome {
        WRITTEN,
        LEFT,
        END
    }

    /** Asks until there is an answer that the door lets in. */
    private Outcome answer(Question question, FactsFile facts, Dialogue dialogue) {
        while (true) {
            String said = dialogue.ask("> ");
            if (said == null || said.equals(".")) {
                return Outcome.END;
            }
            if (said.isEmpty()) {
                return Outcome.LEFT;
            }
            if (said.equals("?")) {
                dialogue.say(QuestionText.more(question));
                continue;
            }
            try {
                facts.write(question.path(), AnswerText.of(question, said));
                return Outcome.WRITTEN;
            } catch (InvalidFactsException invalid) {
                Page page = new Page();
                invalid.problems().stream()
                        .limit(3)
                        .map(problem -> problem.at(null)) // nobody who answers looks at lines
                        .forEach(problem -> page.line(problem.toString()));
                dialogue.say(page);
            } catch (Refusal misunderstood) {
                dialogue.say(new Page().line(misunderstood.getMessage()));
            }
        }
    }
}
