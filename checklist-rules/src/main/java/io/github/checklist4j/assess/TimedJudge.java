package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Judges the rules of one assessment on a thread beside it, and waits for each of them only so long. A rule that does not come back is
 * interrupted and left alone with its thread and its evaluation; the next rules get new ones.
 */
final class TimedJudge implements AutoCloseable {
    private final Duration patience;
    private final Supplier<Evaluation> evaluations;
    private Evaluation evaluation;
    private ExecutorService thread = daemon();

    TimedJudge(Duration patience, Supplier<Evaluation> evaluations) {
        this.patience = patience;
        this.evaluations = evaluations;
        this.evaluation = evaluations.get();
    }

    /** A thread that keeps no program alive. */
    private static ExecutorService daemon() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "checklist4j-rules");
            thread.setDaemon(true);
            return thread;
        });
    }

    RuleResult judge(Rule<?> rule) {
        Evaluation current = evaluation;
        Future<RuleResult> answer = thread.submit(() -> rule.judge(current));
        try {
            return answer.get(TimeUnit.NANOSECONDS.convert(patience), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            close();
            thread = daemon();
            evaluation = evaluations.get();
            return unanswered(rule);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the assessment was interrupted");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error; // the rule contains everything else
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    private RuleResult unanswered(Rule<?> rule) {
        Finding finding = new Finding(
                rule.task() + "/" + rule.id() + "/",
                rule.task(),
                rule.id(),
                "",
                Verdict.ERROR,
                false,
                rule.because(),
                rule.remedy(),
                Explanation.decided(
                        Verdict.ERROR, rule.text(), Observation.of("cause", "no answer within " + patience)));
        return new RuleResult(Verdict.ERROR, List.of(finding), List.of(), List.of(), List.of());
    }

    /** Interrupts what still runs. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
