package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Answer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a reliable channel consists of. */
public enum Quality {
    /** Keeps messages until they are taken. */
    DURABLE_STORE("delivery.durable", Delivery::durable),
    /** Tries a failed delivery again. */
    RETRY("delivery.retry", delivery -> delivery.retry() == null ? null : delivery.retry() != Delivery.Retry.NONE),
    /** Sets aside what cannot be delivered. */
    DEAD_LETTER("delivery.deadLetter", Delivery::deadLetter),
    /** Recognises a message that comes twice. */
    DUPLICATE_DETECTION("delivery.idempotent", Delivery::idempotent),
    /** Keeps the order. */
    ORDERING("delivery.orderingProvided", Delivery::orderingProvided);

    private final String fact;

    @SuppressWarnings("ImmutableEnumChecker") // all of them only read
    private final Function<Delivery, @Nullable Boolean> stated;

    Quality(String fact, Function<Delivery, @Nullable Boolean> stated) {
        this.fact = fact;
        this.stated = stated;
    }

    /**
     * The fact by which a project says so itself.
     *
     * @return its path within the integration
     */
    public String fact() {
        return fact;
    }

    Answer stated(Integration integration) {
        Delivery delivery = integration.delivery();
        return Answer.of(
                delivery == null ? null : stated.apply(delivery),
                Way.at(integration).then(fact));
    }
}
