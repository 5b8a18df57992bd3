package io.github.checklist4j.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.reach.Reached.Way;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProcessGraphTest {
    private static final ProcessGraph ORDERS = ProcessGraph.of(List.of(
            process("quote", "order"),
            process("order", "pick", "bill"),
            process("pick", "ship"),
            process("bill", "ledger"),
            process("ship", "bill"),
            process("ledger"),
            process("hire")));

    @Test
    void reaches_what_the_touched_process_feeds_and_what_feeds_it() {
        assertThat(ORDERS.reach(List.of("pick")).reached())
                .containsExactly(
                        new Reached("quote", Way.UPSTREAM, 2),
                        new Reached("order", Way.UPSTREAM, 1),
                        new Reached("pick", Way.TOUCHED, 0),
                        new Reached("bill", Way.DOWNSTREAM, 2),
                        new Reached("ship", Way.DOWNSTREAM, 1),
                        new Reached("ledger", Way.DOWNSTREAM, 3));
    }

    @Test
    void does_not_turn_round_on_the_way() {
        assertThat(ORDERS.reach(List.of("ledger")).reached())
                .extracting(Reached::process)
                .doesNotContain("hire")
                .contains("ship");
        assertThat(ORDERS.reach(List.of("quote")).reached()).hasSize(6);
        ProcessGraph fork = ProcessGraph.of(List.of(process("a", "c"), process("b", "c"), process("c")));
        assertThat(fork.reach(List.of("a")).reached())
                .extracting(Reached::process)
                .containsExactly("a", "c");
    }

    @Test
    void gives_the_path_in_the_direction_of_the_flow() {
        Reach reach = ORDERS.reach(List.of("pick"));
        assertThat(reach.pathTo("ledger")).containsExactly("pick", "ship", "bill", "ledger");
        assertThat(reach.pathTo("quote")).containsExactly("quote", "order", "pick");
        assertThat(reach.pathTo("pick")).containsExactly("pick");
    }

    @Test
    void takes_the_first_in_declaration_order_of_two_paths_that_are_equally_short() {
        ProcessGraph diamond = ProcessGraph.of(List.of(
                process("start", "right", "left"), process("left", "end"), process("right", "end"), process("end")));
        assertThat(diamond.reach(List.of("start")).pathTo("end")).containsExactly("start", "left", "end");
        assertThat(diamond.reach(List.of("end")).pathTo("start")).containsExactly("start", "left", "end");
    }

    @Test
    void ends_in_a_cycle_and_prefers_downstream_where_both_ways_are_equally_short() {
        ProcessGraph cycle = ProcessGraph.of(List.of(process("a", "b"), process("b", "c"), process("c", "a", "c")));
        assertThat(cycle.reach(List.of("a")).reached())
                .containsExactly(
                        new Reached("a", Way.TOUCHED, 0),
                        new Reached("b", Way.DOWNSTREAM, 1),
                        new Reached("c", Way.UPSTREAM, 1));
        ProcessGraph pair = ProcessGraph.of(List.of(process("a", "b"), process("b", "a")));
        assertThat(pair.reach(List.of("a")).reached()).contains(new Reached("b", Way.DOWNSTREAM, 1));
    }

    @Test
    void takes_several_starts_in_any_order_and_an_empty_id_for_nobody() {
        assertThat(ORDERS.reach(List.of("ship", "", "quote", "ship")).reached())
                .isEqualTo(ORDERS.reach(List.of("quote", "ship")).reached());
    }

    @Test
    void refuses_ids_that_are_doubled_or_lead_nowhere() {
        assertThatThrownBy(() -> ProcessGraph.of(List.of(process("a"), process("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are two processes \"a\"");
        assertThatThrownBy(() -> ProcessGraph.of(List.of(process("a", "b")))).hasMessage("there is no process \"b\"");
        assertThatThrownBy(() -> ORDERS.reach(List.of("sell"))).hasMessage("there is no process \"sell\"");
        assertThatThrownBy(() -> ORDERS.reach(List.of("pick")).pathTo("hire"))
                .hasMessage("the process \"hire\" is not reached");
        assertThatThrownBy(() -> ORDERS.reach(List.of("pick")).wayTo("hire"))
                .hasMessage("the process \"hire\" is not reached");
    }

    @Test
    void tells_people_a_short_way_as_a_whole() {
        Reach reach = ORDERS.reach(List.of("pick"));
        assertThat(reach.wayTo("ledger")).isEqualTo("pick > ship > bill > ledger");
        assertThat(reach.wayTo("quote")).isEqualTo("quote > order > pick");
        assertThat(reach.wayTo("pick")).isEqualTo("pick");
        assertThat(chain(30).reach(List.of("p0")).wayTo("p11"))
                .isEqualTo("p0 > p1 > p2 > p3 > p4 > p5 > p6 > p7 > p8 > p9 > p10 > p11");
    }

    @Test
    void tells_people_of_a_long_way_the_touched_end_and_the_last_steps() {
        ProcessGraph chain = chain(30);
        assertThat(chain.reach(List.of("p5")).wayTo("p17")).isEqualTo("p5 > … > p14 > p15 > p16 > p17");
        assertThat(chain.reach(List.of("p29")).wayTo("p17")).isEqualTo("p17 > p18 > p19 > p20 > … > p29");
        assertThat(chain.reach(List.of("p1", "p2")).wayTo("p29")).startsWith("p2 > …");
    }

    @Test
    void walks_a_chain_of_two_hundred_thousand() {
        int last = 199_999;
        Reach reach = chain(last + 1).reach(List.of("p0"));
        assertThat(reach.reached()).hasSize(last + 1);
        assertThat(reach.pathTo("p" + last)).hasSize(last + 1).startsWith("p0", "p1");
    }

    /** What is reached beyond what was looked at. */
    @Nested
    class Beyond {
        private final Set<String> half = Set.of("bill", "order", "pick", "ship", "hire");

        private Reach beyond(ProcessGraph graph, String touched, String... covered) {
            return graph.reach(List.of(touched), Set.of(covered), Integer.MAX_VALUE);
        }

        @Test
        void is_nothing_when_everything_reached_was_looked_at() {
            Reach beyond = beyond(ORDERS, "ledger", "quote", "order", "pick", "bill", "ship", "ledger");
            assertThat(beyond.reached()).isEmpty();
            assertThat(beyond.open().isEmpty()).isTrue();
        }

        @Test
        void are_the_processes_left_out() {
            assertThat(ORDERS.reach(List.of("bill"), half, 9).reached())
                    .containsExactly(new Reached("quote", Way.UPSTREAM, 2), new Reached("ledger", Way.DOWNSTREAM, 1));
        }

        @Test
        void are_the_nearest_ones_if_only_some_are_asked_for() {
            assertThat(ORDERS.reach(List.of("bill"), half, 1).reached())
                    .containsExactly(new Reached("ledger", Way.DOWNSTREAM, 1));
            assertThat(ORDERS.reach(List.of("bill"), Set.of(), 3).reached())
                    .extracting(Reached::process)
                    .hasSize(3)
                    .contains("bill", "ledger");
        }

        @Test
        void is_the_touched_process_too() {
            assertThat(beyond(ORDERS, "hire").reached()).containsExactly(new Reached("hire", Way.TOUCHED, 0));
        }

        @Test
        void is_nothing_when_nothing_is_touched() {
            Reach beyond = ProcessGraph.of(List.of(unknown("a"))).reach(List.of());
            assertThat(beyond.reached()).isEmpty();
            assertThat(beyond.open().isEmpty()).isTrue();
        }

        @Test
        void is_open_when_a_process_downstream_may_feed_one_left_out() {
            ProcessGraph graph = ProcessGraph.of(List.of(process("a", "b"), unknown("b"), process("c")));
            assertThat(beyond(graph, "a", "a", "b").reached()).isEmpty();
            assertThat(beyond(graph, "a", "a", "b").open().paths()).containsExactly("processes[b].feeds");
        }

        @Test
        void is_open_when_one_left_out_may_feed_a_touched_process() {
            ProcessGraph graph = ProcessGraph.of(List.of(process("a"), process("b", "c"), unknown("c")));
            assertThat(beyond(graph, "a", "a", "c").open().paths()).containsExactly("processes[c].feeds");
        }

        @Test
        void is_definite_when_what_is_unknown_can_lead_to_nothing_left_out() {
            ProcessGraph graph = ProcessGraph.of(List.of(process("a", "b"), process("b"), unknown("c"), process("d")));
            assertThat(beyond(graph, "a", "a", "b", "c").reached()).isEmpty();
            assertThat(beyond(graph, "a", "a", "b", "c").open().isEmpty()).isTrue();
        }

        @Test
        void is_known_where_a_process_was_left_out_whatever_is_unknown() {
            ProcessGraph graph = ProcessGraph.of(List.of(process("a", "b"), unknown("b")));
            assertThat(beyond(graph, "a", "a").reached()).containsExactly(new Reached("b", Way.DOWNSTREAM, 1));
        }

        @Test
        void names_what_keeps_the_reach_itself_open() {
            ProcessGraph graph = ProcessGraph.of(List.of(process("a", "b"), unknown("b"), process("c")));
            assertThat(graph.reach(List.of("a")).open().paths()).containsExactly("processes[b].feeds");
            assertThat(graph.reach(List.of("c")).open().paths()).containsExactly("processes[b].feeds");
            assertThat(ORDERS.reach(List.of("pick")).open().paths()).isEmpty();
            assertThat(ProcessGraph.of(List.of(unknown("a")))
                            .reach(List.of("a"))
                            .open()
                            .paths())
                    .isEmpty();
        }
    }

    @Test
    void names_the_facts_on_the_way() {
        assertThat(ORDERS.reach(List.of("pick")).feedsTo("bill").paths())
                .containsExactly("processes[pick].feeds", "processes[ship].feeds");
        assertThat(ORDERS.reach(List.of("pick")).feedsTo("order").paths()).containsExactly("processes[order].feeds");
        assertThat(ORDERS.reach(List.of("pick")).feedsTo("pick").paths()).isEmpty();
    }

    private static ProcessGraph chain(int length) {
        return ProcessGraph.of(IntStream.range(0, length)
                .mapToObj(i -> i == length - 1 ? process("p" + i) : process("p" + i, "p" + (i + 1)))
                .toList());
    }

    static BusinessProcess process(String id, String... feeds) {
        return new BusinessProcess(id, null, List.of(feeds));
    }

    static BusinessProcess unknown(String id) {
        return new BusinessProcess(id, null, null);
    }
}
