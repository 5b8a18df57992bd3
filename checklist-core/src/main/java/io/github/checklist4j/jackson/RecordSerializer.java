package io.github.checklist4j.jackson;

import io.github.checklist4j.json.ChecklistJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a record as the door does: the same bytes where they are JSON without layout, the same tokens everywhere else.
 *
 * @param <R> the class of the record
 */
final class RecordSerializer<R extends Record> extends ValueSerializer<R> {
    private static final JsonFactory LINES = new JsonFactory();

    private final ChecklistJson json;

    RecordSerializer(ChecklistJson json) {
        this.json = json;
    }

    @Override
    public void serialize(R record, JsonGenerator out, SerializationContext context) {
        String line = json.writeLine(record).stripTrailing();
        if (out instanceof JsonGeneratorBase && out.getPrettyPrinter() == null) {
            out.writeRawValue(line);
            return;
        }
        try (JsonParser tokens = LINES.createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                write(token, tokens, out);
            }
        }
    }

    private static void write(JsonToken token, JsonParser tokens, JsonGenerator out) {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(tokens.currentName());
            case VALUE_STRING -> out.writeString(tokens.getString());
            // digit by digit: 10.00 stays 10.00
            case VALUE_NUMBER_INT -> out.writeNumber(tokens.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> out.writeNumber(tokens.getDecimalValue());
            default -> out.writePOJO(token == JsonToken.VALUE_NULL ? null : token == JsonToken.VALUE_TRUE);
        }
    }
}
