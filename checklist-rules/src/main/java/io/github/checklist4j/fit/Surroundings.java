package io.github.checklist4j.fit;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.fit.Fact.Words;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What fit is judged by beside the integration itself. Build it once for a project. Immutable. */
public final class Surroundings {
    private final Project project;
    private final Limits limits;
    private final FitPolicy policy;
    private final Utilisation utilisation;
    private final Map<String, ConnectedSystem> systems;
    private final Map<String, Component> components;
    private final Map<String, Integration> integrations;

    private Surroundings(Project project, Limits limits, FitPolicy policy, Utilisation utilisation) {
        this.project = project;
        this.limits = limits;
        this.policy = policy;
        this.utilisation = utilisation;
        this.systems = byId(project.systems(), ConnectedSystem::id);
        this.components = byId(componentsOf(project), Component::id);
        this.integrations = byId(project.integrations(), Integration::id);
    }

    /**
     * The surroundings in a project.
     *
     * @param project the project; what is unknown in it stays unknown
     * @param limits the published figures, those that the project measured already in place
     * @param policy the thresholds that are not published
     * @param utilisation how much of its limits each integration and each identity uses
     * @return the surroundings
     */
    public static Surroundings of(Project project, Limits limits, FitPolicy policy, Utilisation utilisation) {
        return new Surroundings(project, limits, policy, utilisation);
    }

    Project project() {
        return project;
    }

    BigDecimal limit(String id) {
        return limits.get(id).value();
    }

    FitPolicy policy() {
        return policy;
    }

    Utilisation utilisation() {
        return utilisation;
    }

    /** A fact of the system that another fact refers to. */
    <T> Fact<T> ofSystem(Fact<String> reference, String name, Function<ConnectedSystem, @Nullable T> reader) {
        return referred(reference, "systems", project.systems(), systems, name, reader);
    }

    /** A fact of the component that another fact refers to. */
    <T> Fact<T> ofComponent(Fact<String> reference, String name, Function<Component, @Nullable T> reader) {
        return referred(reference, "platform.components", componentsOf(project), components, name, reader);
    }

    /** An integration by its id, or {@code null} if it is unknown. */
    @Nullable
    Integration integration(String id) {
        return integrations.get(id);
    }

    static @Nullable List<Component> componentsOf(Project project) {
        return project.platform() == null ? null : project.platform().components();
    }

    private static <R, T> Fact<T> referred(
            Fact<String> reference,
            String list,
            @Nullable List<R> all,
            Map<String, R> byId,
            String name,
            Function<R, @Nullable T> reader) {
        String id = reference.value();
        Supplier<String> label = () -> reference.label() + "." + name;
        if (id == null) {
            return new Fact<>(() -> new Words(label.get(), reference.path(), reference.missing()), null);
        }
        if (all == null) {
            return new Fact<>(() -> new Words(label.get(), list, List.of(list)), null);
        }
        R record = byId.get(id);
        return record == null
                ? new Fact<>(() -> new Words(label.get(), list, List.of()), null)
                : Fact.of(label, () -> list + "[" + id + "]." + name, reader.apply(record));
    }

    private static <R> Map<String, R> byId(@Nullable List<R> records, Function<R, String> id) {
        return records == null
                ? Map.of()
                : records.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
