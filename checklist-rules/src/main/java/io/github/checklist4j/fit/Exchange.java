package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.anyOf;
import static io.github.checklist4j.fit.Criteria.is;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Processing;
import io.github.checklist4j.facts.Timeliness;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One integration as the criteria read it: every fact with its path, and never a null in between. */
final class Exchange {
    private final Integration integration;
    private final Surroundings surroundings;

    Exchange(Integration integration, Surroundings surroundings) {
        this.integration = integration;
        this.surroundings = surroundings;
    }

    /** The quantities of this integration. */
    Measures measures() {
        return new Measures(this);
    }

    FitPolicy policy() {
        return surroundings.policy();
    }

    /** A published figure. */
    BigDecimal limit(String id) {
        return surroundings.limit(id);
    }

    <T> Fact<T> own(String name, Function<Integration, @Nullable T> reader) {
        return fact(() -> name, reader.apply(integration));
    }

    <T> Fact<T> timeliness(String name, Function<Timeliness, @Nullable T> reader) {
        return within("timeliness", integration.timeliness(), name, reader);
    }

    <T> Fact<T> delivery(String name, Function<Delivery, @Nullable T> reader) {
        return within("delivery", integration.delivery(), name, reader);
    }

    <T> Fact<T> design(String name, Function<Design, @Nullable T> reader) {
        return within("design", integration.design(), name, reader);
    }

    <T> Fact<T> processing(String name, Function<Processing, @Nullable T> reader) {
        return within("processing", integration.processing(), name, reader);
    }

    <T> Fact<T> payload(String name, Function<Payload, @Nullable T> reader) {
        return within("payload", integration.payload(), name, reader);
    }

    Fact<EndpointKind> endpoint() {
        return own("endpoint", Integration::endpoint);
    }

    Fact<Boolean> userWaits() {
        return timeliness("userWaits", Timeliness::userWaits);
    }

    Fact<Trigger> trigger() {
        return own("trigger", Integration::trigger);
    }

    /** Whether a person is there: one that waits, or that starts it. */
    Criterion isInteractive() {
        return anyOf(is(userWaits(), true), is(trigger(), Trigger.USER_ACTION));
    }

    Fact<String> source() {
        return own("source", Integration::source);
    }

    Fact<String> target() {
        return own("target", Integration::target);
    }

    Fact<List<String>> via() {
        return own("via", Integration::via);
    }

    /** How much of its limits it uses by itself. */
    Interval utilisation() {
        return surroundings.utilisation().of(integration);
    }

    /** What a component on the way does. */
    Fact<Role> roleOf(String component) {
        return surroundings.ofComponent(Fact.of(() -> component, () -> component, component), "role", Component::role);
    }

    <T> Fact<T> ofSource(String name, Function<ConnectedSystem, @Nullable T> reader) {
        return surroundings.ofSystem(source(), name, reader);
    }

    <T> Fact<T> ofTarget(String name, Function<ConnectedSystem, @Nullable T> reader) {
        return surroundings.ofSystem(target(), name, reader);
    }

    <T> Fact<T> volume(String name, Function<Volume, @Nullable T> reader) {
        return within("volume", integration.volume(), name, reader);
    }

    private <P, T> Fact<T> within(String record, @Nullable P part, String name, Function<P, @Nullable T> reader) {
        return fact(() -> record + "." + name, part == null ? null : reader.apply(part));
    }

    private <T> Fact<T> fact(Supplier<String> name, @Nullable T value) {
        return Fact.of(name, () -> "integrations[" + integration.id() + "]." + name.get(), value);
    }
}
