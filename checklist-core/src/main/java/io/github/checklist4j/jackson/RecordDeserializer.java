package io.github.checklist4j.jackson;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.json.ChecklistJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.CollectingProblemHandler;
import tools.jackson.databind.exc.CollectedProblem;

/**
 * Reads a record as the door does, from the tokens of whatever format.
 *
 * @param <R> the class of the record
 */
final class RecordDeserializer<R extends Record> extends ValueDeserializer<R> {
    private final ChecklistJson json;
    private final Class<R> type;

    RecordDeserializer(ChecklistJson json, Class<R> type) {
        this.json = json;
        this.type = type;
    }

    @Override
    public @Nullable R deserialize(JsonParser parser, DeserializationContext context) {
        JsonPointer around = pointer(parser);
        JsonToken token = parser.currentToken();
        try {
            return json.readWithPlaces(parser, type).value();
        } catch (InvalidFactsException invalid) {
            List<CollectedProblem> collected = CollectingProblemHandler.getBucket(context);
            if (collected == null) {
                throw DatabindException.from(parser, invalid.getMessage(), invalid);
            }
            invalid.problems().stream()
                    .limit(Math.max(0, most(context) - collected.size()))
                    .forEach(problem -> collected.add(new CollectedProblem(
                            around.append(Pointers.of(problem.path())),
                            problem.at(null).toString(),
                            context.constructType(type),
                            location(problem.place()),
                            problem.found(),
                            token)));
            return null;
        }
    }

    /** Where the value stands that begins at the token. */
    private static JsonPointer pointer(JsonParser parser) {
        boolean begun = parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
        var at = begun ? parser.streamReadContext().getParent() : parser.streamReadContext();
        return at == null ? JsonPointer.empty() : at.pathAsPointer();
    }

    /** As many as the tool wants to see. */
    private static int most(DeserializationContext context) {
        for (var each = context.getConfig().getProblemHandlers(); each != null; each = each.next()) {
            if (each.value() instanceof CollectingProblemHandler handler) {
                return handler.getMaxProblems();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static TokenStreamLocation location(@Nullable Place place) {
        return place == null ? TokenStreamLocation.NA : new TokenStreamLocation(null, -1, place.line(), place.column());
    }
}
