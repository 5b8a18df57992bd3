package io.github.checklist4j.platform;

import static io.github.checklist4j.platform.PlatformFacts.component;
import static io.github.checklist4j.platform.PlatformFacts.open;
import static io.github.checklist4j.platform.PlatformFacts.project;
import static io.github.checklist4j.platform.PlatformFacts.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Component.Role;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Scenario;
import io.github.checklist4j.knowledge.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComputedScenarioTest {
    private static final ConnectedSystem SALES = system("sales", Kind.DATAVERSE, Hosting.CLOUD);
    private static final Component HUB = component("hub", Role.MIDDLEWARE, Hosting.CLOUD);

    @Test
    void does_not_count_a_dynamics_app_in_the_cloud() {
        Project project = project(
                List.of(
                        SALES,
                        system("a", Kind.OTHER, Hosting.CLOUD),
                        system("b", Kind.OTHER, Hosting.CLOUD),
                        system("erp", Kind.FINANCE_AND_OPERATIONS, Hosting.CLOUD)),
                List.of(),
                List.of());
        assertThat(ScenarioTable.of(project).possible()).containsExactly(Scenario.SIMPLE_CLOUD);
    }

    @Test
    void counts_a_dynamics_app_on_premises() {
        Project project = project(
                List.of(SALES, system("erp", Kind.FINANCE_AND_OPERATIONS, Hosting.ON_PREMISES)), List.of(), List.of());
        assertThat(ScenarioTable.of(project).possible()).containsExactly(Scenario.SIMPLE_HYBRID);
    }

    @Test
    void counts_only_components_in_the_role_of_middleware() {
        List<ConnectedSystem> three = cloudSystems(3);
        Component bus = component("bus", Role.MESSAGING, Hosting.CLOUD);
        assertThat(ScenarioTable.of(project(three, List.of(bus), List.of())).possible())
                .containsExactly(Scenario.SIMPLE_CLOUD_OUTGROWN);
        assertThat(ScenarioTable.of(project(three, List.of(bus, HUB), List.of()))
                        .possible())
                .containsExactly(Scenario.PRIMARILY_CLOUD);
    }

    @Test
    void names_the_hosting_that_decides() {
        Project project = project(List.of(SALES, system("crm", Kind.OTHER, null)), List.of(), List.of());
        ComputedScenario computed = ScenarioTable.of(project);
        assertThat(computed.possible()).containsExactly(Scenario.SIMPLE_CLOUD, Scenario.SIMPLE_HYBRID);
        assertThat(computed.open().paths()).containsExactly("systems[crm].hosting");
    }

    @Test
    void does_not_name_a_hosting_that_changes_nothing() {
        List<ConnectedSystem> systems = new ArrayList<>(cloudSystems(3));
        systems.add(system("crm", Kind.OTHER, null));
        ComputedScenario computed = ScenarioTable.of(project(systems, List.of(HUB), List.of()));
        assertThat(computed.possible()).containsExactly(Scenario.PRIMARILY_CLOUD);
        assertThat(computed.open().paths()).isEmpty();
    }

    @Test
    void needs_no_list_of_systems_where_middleware_is_on_both_sides() {
        Component inner = component("inner", Role.MIDDLEWARE, Hosting.ON_PREMISES);
        assertThat(ScenarioTable.of(project(null, List.of(HUB, inner), List.of())))
                .isEqualTo(new ComputedScenario(List.of(Scenario.HYBRID), Facts.NONE));
    }

    @Test
    void names_the_lists_that_nobody_wrote() {
        ComputedScenario computed = ScenarioTable.of(project(null, null, null));
        assertThat(computed.possible()).containsExactly(Scenario.values());
        assertThat(computed.open().paths()).containsExactly("systems", "platform.components");
    }

    @Test
    void a_declared_scenario_that_is_impossible_disagrees_although_facts_are_open() {
        Project project = declaring(Scenario.HYBRID, List.of(system("crm", null, null)));
        assertThat(ScenarioTable.declaredAgrees(project).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_declared_scenario_needs_only_the_facts_that_decide_about_it() {
        // one system on premises or none is the only question, its kind is not
        Project project = declaring(Scenario.SIMPLE_HYBRID, List.of(SALES, system("crm", null, null)));
        assertThat(ScenarioTable.declaredAgrees(project)).satisfies(PlatformFacts.open("systems[crm].hosting"));
    }

    @Test
    void a_declaration_that_is_missing_is_open_too() {
        Project project = declaring(null, List.of(system("crm", Kind.OTHER, null)));
        assertThat(ScenarioTable.declaredAgrees(project))
                .satisfies(PlatformFacts.open("platform.scenario", "systems[crm].hosting"));
    }

    @Test
    void many_systems_of_unknown_hosting_are_no_burden() {
        List<ConnectedSystem> systems = IntStream.range(0, 20_000)
                .mapToObj(i -> system("s" + i, null, null))
                .toList();
        assertThat(ScenarioTable.of(project(systems, List.of(HUB), List.of()))
                        .open()
                        .paths())
                .hasSize(40_000);
    }

    @Property(tries = 300)
    void says_what_all_completions_say_and_names_what_matters(@ForAll("landscapes") Landscape landscape) {
        Project project = project(landscape.systems, landscape.components, List.of());
        Set<Scenario> possible = new TreeSet<>();
        Set<String> matters = new TreeSet<>();
        explore(landscape, possible, matters);
        ComputedScenario computed = ScenarioTable.of(project);
        assertThat(computed.possible()).containsExactlyElementsOf(possible);
        assertThat(computed.open().paths()).containsExactlyInAnyOrderElementsOf(matters);
    }

    record Landscape(List<ConnectedSystem> systems, List<Component> components) {}

    @Provide
    Arbitrary<Landscape> landscapes() {
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.DATAVERSE, Kind.OTHER).injectNull(0.4);
        Arbitrary<Role> roles = Arbitraries.of(Role.MIDDLEWARE, Role.MESSAGING).injectNull(0.4);
        Arbitrary<Hosting> hostings = Arbitraries.of(Hosting.class).injectNull(0.4);
        Arbitrary<List<ConnectedSystem>> systems = Combinators.combine(kinds, hostings)
                .as((kind, hosting) -> system("s", kind, hosting))
                .list()
                .ofMaxSize(4)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i ->
                                system("s" + i, list.get(i).kind(), list.get(i).hosting()))
                        .toList());
        Arbitrary<List<Component>> components = Combinators.combine(roles, hostings)
                .as((role, hosting) -> component("c", role, hosting))
                .list()
                .ofMaxSize(2)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> component(
                                "c" + i, list.get(i).role(), list.get(i).hosting()))
                        .toList());
        return Combinators.combine(systems, components).as(Landscape::new);
    }

    /** Fills in every open fact with every value, and keeps the facts whose value made a difference. */
    private static void explore(Landscape landscape, Set<Scenario> possible, Set<String> matters) {
        List<Open> open = open(landscape);
        int total = 1 << open.size();
        Scenario[] outcomes = new Scenario[total];
        for (int bits = 0; bits < total; bits++) {
            outcomes[bits] = filled(landscape, open, bits);
            possible.add(outcomes[bits]);
        }
        for (int bits = 0; bits < total; bits++) {
            for (int i = 0; i < open.size(); i++) {
                if (outcomes[bits] != outcomes[bits ^ (1 << i)]) {
                    matters.add(open.get(i).path);
                }
            }
        }
    }

    record Open(String path, int index, boolean component, boolean hosting) {}

    private static List<Open> open(Landscape landscape) {
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < landscape.systems.size(); i++) {
            ConnectedSystem system = landscape.systems.get(i);
            if (system.kind() == null) {
                open.add(new Open("systems[s" + i + "].kind", i, false, false));
            }
            if (system.hosting() == null) {
                open.add(new Open("systems[s" + i + "].hosting", i, false, true));
            }
        }
        for (int i = 0; i < landscape.components.size(); i++) {
            Component component = landscape.components.get(i);
            if (component.role() == null) {
                open.add(new Open("platform.components[c" + i + "].role", i, true, false));
            }
            if (component.hosting() == null) {
                open.add(new Open("platform.components[c" + i + "].hosting", i, true, true));
            }
        }
        return open;
    }

    private static Scenario filled(Landscape landscape, List<Open> open, int bits) {
        List<ConnectedSystem> systems = new ArrayList<>(landscape.systems);
        List<Component> components = new ArrayList<>(landscape.components);
        for (int i = 0; i < open.size(); i++) {
            Open fact = open.get(i);
            boolean bit = (bits & (1 << i)) != 0;
            Hosting hosting = bit ? Hosting.CLOUD : Hosting.ON_PREMISES;
            if (fact.component) {
                Component known = components.get(fact.index);
                components.set(
                        fact.index,
                        fact.hosting
                                ? component(known.id(), known.role(), hosting)
                                : component(known.id(), bit ? Role.MIDDLEWARE : Role.MESSAGING, known.hosting()));
            } else {
                ConnectedSystem known = systems.get(fact.index);
                systems.set(
                        fact.index,
                        fact.hosting
                                ? system(known.id(), known.kind(), hosting)
                                : system(known.id(), bit ? Kind.DATAVERSE : Kind.OTHER, known.hosting()));
            }
        }
        return counted(systems, components);
    }

    private static Scenario counted(List<ConnectedSystem> systems, List<Component> components) {
        long cloud = systems.stream()
                .filter(system -> system.hosting() == Hosting.CLOUD && system.kind() == Kind.OTHER)
                .count();
        long premises = systems.stream()
                .filter(system -> system.hosting() == Hosting.ON_PREMISES)
                .count();
        return ScenarioTable.scenario(
                (int) cloud,
                (int) premises,
                middleware(components, Hosting.CLOUD),
                middleware(components, Hosting.ON_PREMISES));
    }

    private static boolean middleware(List<Component> components, Hosting side) {
        return components.stream()
                .anyMatch(component -> component.role() == Role.MIDDLEWARE && component.hosting() == side);
    }

    private static List<ConnectedSystem> cloudSystems(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> system("cloud" + i, Kind.OTHER, Hosting.CLOUD))
                .toList();
    }

    private static Project declaring(Scenario scenario, List<ConnectedSystem> systems) {
        return ProjectBuilder.builder()
                .id("p")
                .systems(systems)
                .platform(new Platform(List.of(), null, scenario, null, null))
                .build();
    }
}
