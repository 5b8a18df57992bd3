package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Assumption;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Found;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<Assumption> assumed = new LinkedHashSet<>();
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
            RuleResult result = answer.get(TimeUnit.NANOSECONDS.convert(patience), TimeUnit.NANOSECONDS);
            assumed.addAll(current.assumptions().made()); // before a rule that does not come back can disturb them
            return result;
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
        Answer late = Answer.error(rule.text(), new TimeoutException("no answer within " + patience));
        return new RuleResult(rule, Verdict.ERROR, List.of(Found.of(rule.id(), "", late)), List.of());
    }

    /** What was assumed by the rules that answered. */
    List<Assumption> assumptions() {
        return List.copyOf(assumed);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
