package com.example.checklist4j.cli;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.json.Schema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a document. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of the facts, of the result, of a checklist or of settings.",
        versionProvider = ChecklistCommand.Version.class,
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Assessor assessor;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DOCUMENT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Document document;

    SchemaCommand(Assessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public Integer call() {
        String schema = document == Document.FACTS ? Schema.facts(assessor.facts()) : document.schema.text();
        spec.commandLine().getOut().print(schema);
        return Exit.NOTHING_FAILED;
    }

    /** What there is a schema of. */
    enum Document {
        FACTS(Schema.FACTS),
        RESULT(Schema.RESULT),
        CHECKLIST(Schema.CHECKLIST),
        SETTINGS(Schema.SETTINGS);

        private final Schema schema;

        Document(Schema schema) {
            this.schema = schema;
        }

        @Override
        public String toString() {
            return Word.of(this);
        }
    }
}
