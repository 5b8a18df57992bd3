package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Decision.Choice;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for middleware: one point for each criterion that is met. The criteria and what a score asks for are ours; the
 * publisher gives them in words.
 *
 * @param points whether each criterion is met, in their order
 * @param low the points that are surely given
 * @param high the points that may be given
 * @param asked what the score can turn out to ask for, in declaration order: the least that a choice has to be
 * @param messagingScore the lowest score that asks for a messaging service
 * @param middlewareScore the lowest score that asks for middleware with messaging
 */
public record MiddlewareScore(
        List<Answer> points, int low, int high, List<Choice> asked, int messagingScore, int middlewareScore) {
    private static final Path CHOICE = Path.of("platform.decision.choice");

    /**
     * Copies the lists: the record never changes.
     *
     * @throws IllegalArgumentException if a messaging service is asked for only above middleware
     */
    public MiddlewareScore {
        if (messagingScore > middlewareScore) {
            throw new IllegalArgumentException("the score that asks for messaging (" + messagingScore
                    + ") must not be above the one that asks for middleware (" + middlewareScore + ")");
        }
        points = List.copyOf(points);
        asked = List.copyOf(asked);
    }

    /**
     * The score of a project.
     *
     * @param points whether each criterion is met
     * @param messagingScore the lowest score that asks for a messaging service
     * @param middlewareScore the lowest score that asks for middleware with messaging
     * @return the score
     * @throws IllegalArgumentException if a messaging service is asked for only above middleware
     */
    public static MiddlewareScore of(List<Answer> points, int messagingScore, int middlewareScore) {
        int low = (int) points.stream().filter(Answer::isYes).count();
        int high = low + (int) points.stream().filter(Answer::isUnknown).count();
        List<Choice> asked = IntStream.rangeClosed(low, high)
                .mapToObj(score -> asked(score, messagingScore, middlewareScore))
                .distinct()
                .toList();
        return new MiddlewareScore(points, low, high, asked, messagingScore, middlewareScore);
    }

    private static Choice asked(int score, int messagingScore, int middlewareScore) {
        if (score >= middlewareScore) {
            return Choice.MIDDLEWARE_AND_MESSAGING;
        }
        return score >= messagingScore ? Choice.MESSAGING_SERVICE : Choice.DIRECT_CONNECTORS;
    }

    /**
     * Whether a choice does not fall below what the score asks for. Choices rank in declaration order.
     *
     * @param choice the choice, or {@code null} if it is unknown
     * @return the answer
     */
    public Answer isReachedBy(@Nullable Choice choice) {
        Choice least = asked.get(0);
        Choice most = asked.get(asked.size() - 1);
        if ((choice == null ? Choice.DIRECT_CONNECTORS : choice).compareTo(most) >= 0) {
            return Answer.of(true);
        }
        if (choice != null && choice.compareTo(least) < 0) {
            return Answer.of(
                    false,
                    Facts.of(CHOICE).and(given(least)),
                    () -> Comparison.of(
                            Side.of(CHOICE.toString(), choice),
                            "at least",
                            Side.of("asked for by the score", least),
                            new Side("score", low == high ? "" + low : low + "–" + high, "points")));
        }
        Facts open = choice == null ? Facts.of(CHOICE) : Facts.NONE;
        for (Answer point : points) {
            open = least == most ? open : open.and(point.open());
        }
        return Answer.unknown(open);
    }

    /** The facts that give the points which it takes to ask for a choice. */
    private Facts given(Choice choice) {
        int enough = choice == Choice.MIDDLEWARE_AND_MESSAGING ? middlewareScore : messagingScore;
        Facts facts = Facts.NONE;
        int taken = 0;
        for (Answer point : points) {
            if (point.isYes() && taken++ < enough) {
                facts = facts.and(point.facts());
            }
        }
        return facts;
    }
}
