/** How a task is decided: fact keys, conditions, rules, the assessor, the standard rules, and the computations behind them. */
module io.github.checklist4j.rules {
    requires transitive io.github.checklist4j.core;
    requires transitive org.jspecify;
    requires org.slf4j;

    exports io.github.checklist4j.assess;
    exports io.github.checklist4j.availability;
    exports io.github.checklist4j.capacity;
    exports io.github.checklist4j.cost;
    exports io.github.checklist4j.keys;
    exports io.github.checklist4j.knowledge;
    exports io.github.checklist4j.laws;
    exports io.github.checklist4j.limits;
    exports io.github.checklist4j.platform;
    exports io.github.checklist4j.reach;
    exports io.github.checklist4j.reassess;
    exports io.github.checklist4j.rules;
    exports io.github.checklist4j.strategy;

    // the data files of these packages are read into records of their own
    opens io.github.checklist4j.limits to
            io.github.checklist4j.core;
    opens io.github.checklist4j.strategy to
            io.github.checklist4j.core;

    uses io.github.checklist4j.assess.ChecklistExtension;
}
