/**
 * What there is: the checklist, the facts of a project, the assessment, and the JSON door to all three. Nothing here decides anything.
 */
module io.github.checklist4j.core {
    requires transitive org.jspecify;
    requires transitive tools.jackson.core;
    // for tools that have a mapper of their own; they name the module, for what provides a service needs its module at
    // run time
    requires static tools.jackson.databind;
    requires java.xml;
    // what writes the builders, at compile time only
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    exports io.github.checklist4j.assessment;
    exports io.github.checklist4j.checklist;
    exports io.github.checklist4j.describe;
    exports io.github.checklist4j.facts;
    exports io.github.checklist4j.jackson;
    exports io.github.checklist4j.json;
    exports io.github.checklist4j.report;
    exports io.github.checklist4j.review;

    // the laws read what the records declare, to make values for facts
    exports io.github.checklist4j.internal to
            io.github.checklist4j.rules;
}
