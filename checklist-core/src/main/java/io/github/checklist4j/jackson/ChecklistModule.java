package io.github.checklist4j.jackson;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.checklist.Checklist;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets a mapper read and write {@link Project}, {@link Checklist} and {@link Assessment} wherever they stand, as {@link ChecklistJson} does. On
 * the class path a mapper that looks for modules ({@code findAndAddModules()}) finds this one; on the module path it has to be named, for a
 * module that provides a service cannot do without the interface, and databind is optional. For extension facts and a vocabulary give it the
 * door that knows them:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *         .addModule(new ChecklistModule(IntegrationStrategy.checker().json()))
 *         .build();
 * }</pre>
 *
 * <p>What is wrong with a value ends the reading with a {@link tools.jackson.databind.DatabindException} whose cause is an {@link
 * io.github.checklist4j.facts.InvalidFactsException}. Under {@code problemCollectingReader()} each problem stands beside those of the tool, with
 * its JSON pointer, line and column.
 */
@SuppressWarnings("exports") // who has a mapper has databind
public final class ChecklistModule extends JacksonModule {
    private static final List<Class<? extends Record>> TYPES =
            List.of(Project.class, Checklist.class, Assessment.class);

    private final ChecklistJson json;

    /** A module with the standard door. */
    public ChecklistModule() {
        this(ChecklistJson.standard());
    }

    /**
     * A module with a door of one's own.
     *
     * @param json the door: its bounds, extension facts and vocabulary hold
     */
    public ChecklistModule(ChecklistJson json) {
        this.json = Objects.requireNonNull(json, "json");
    }

    @Override
    public String getModuleName() {
        return "checklist4j";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        TYPES.forEach(type -> add(type, serializers, deserializers));
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private <R extends Record> void add(
            Class<R> type, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(type, new RecordSerializer<>(json));
        deserializers.addDeserializer(type, new RecordDeserializer<>(json, type));
    }
}
