package io.github.checklist4j.json;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Vocabulary;
import io.github.checklist4j.internal.Bounds;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads records from JSON and writes them. Immutable and safe for use by many threads; make one and keep it.
 *
 * <pre>{@code
 * Project project = ChecklistJson.standard().read(Path.of("project.json"), Project.class);
 * }</pre>
 *
 * <p>The keys of an object are the names of the components of its record. A record may hold text, {@code Boolean}, {@code Integer},
 * {@code BigDecimal}, {@code LocalDate}, {@code Duration}, {@code Period}, enums, {@code Range<BigDecimal>}, {@code Range<Duration>},
 * records, {@code Extensions}, lists of such, and {@code Map<String, Object>}. A component that is not marked {@code @Nullable} is
 * required, unless its record is {@link io.github.checklist4j.describe.Sparse}. Reading gives the whole record or none; what was written reads back equal, a number such as {@code 1E+6} as 1000000.
 */
public final class ChecklistJson {
    private static final ChecklistJson STANDARD =
            new ChecklistJson(InputBounds.standard(), InputBounds.results(), Map.of(), Vocabulary.any());

    private final InputBounds bounds;
    private final InputBounds results;
    private final Map<String, ExtensionKey<?>> keys;
    private final Vocabulary vocabulary;
    private final Map<String, ValueReader> extensions = new LinkedHashMap<>();
    private final JsonFactory factory;
    private final JsonFactory resultFactory;

    private ChecklistJson(
            InputBounds bounds, InputBounds results, Map<String, ExtensionKey<?>> keys, Vocabulary vocabulary) {
        this.bounds = bounds;
        this.results = results;
        this.keys = keys;
        this.vocabulary = vocabulary;
        keys.forEach((name, key) -> extensions.put(name, Readers.of(key.type(), Bounds.in(key.unit()))));
        factory = factory(bounds);
        resultFactory = bounds.equals(results) ? factory : factory(results);
    }

    private static JsonFactory factory(InputBounds bounds) {
        // the length of texts and numbers is checked by the readers, which can go on with the next value
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(bounds.depth())
                        .maxNameLength(bounds.textLength())
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /**
     * The door with the default bounds, those of facts and those of {@linkplain InputBounds#results() results}, which keeps every extension fact as it is written.
     *
     * @return the door
     */
    public static ChecklistJson standard() {
        return STANDARD;
    }

    /**
     * A door that also reads the extension facts of these keys as their types.
     *
     * @param more the keys
     * @return a copy
     * @throws IllegalArgumentException if a key has a type that cannot be read, or its name stands for another type already
     */
    public ChecklistJson with(ExtensionKey<?>... more) {
        return with(List.of(more));
    }

    /**
     * A door that also reads the extension facts of these keys as their types.
     *
     * @param more the keys
     * @return a copy
     * @throws IllegalArgumentException if a key has a type that cannot be read, or its name stands for another type already
     */
    public ChecklistJson with(Collection<ExtensionKey<?>> more) {
        Map<String, ExtensionKey<?>> all = new LinkedHashMap<>(keys);
        for (ExtensionKey<?> key : more) {
            ExtensionKey<?> known = all.putIfAbsent(key.name(), key);
            if (known != null && !known.equals(key)) {
                throw new IllegalArgumentException(
                        "the extension key " + known + " is there already, and cannot be " + key);
            }
        }
        return new ChecklistJson(bounds, results, Collections.unmodifiableMap(all), vocabulary);
    }

    /**
     * A door with other bounds, for results too: those of somebody else may be as hostile as facts.
     *
     * @param bounds how much an input may be
     * @return a copy
     */
    public ChecklistJson with(InputBounds bounds) {
        return new ChecklistJson(Objects.requireNonNull(bounds, "bounds"), bounds, keys, vocabulary);
    }

    /**
     * A door that also refuses the name of a task, limit or parameter that there is not, with its nearest word. An assessor has the
     * vocabulary of what it judges by.
     *
     * @param words the words that there are
     * @return a copy
     */
    public ChecklistJson with(Vocabulary words) {
        return new ChecklistJson(bounds, results, keys, Objects.requireNonNull(words, "words"));
    }

    /**
     * Reads a record from a stream, to its end; does not close it.
     *
     * @param input JSON in UTF-8
     * @param type the class of the record
     * @param <R> the class of the record
     * @return the record
     * @throws InvalidFactsException if something is wrong with the input; it lists everything that is
     * @throws UncheckedIOException if the stream cannot be read
     * @throws IllegalArgumentException if the class is no record that can be read
     */
    public <R extends Record> R read(InputStream input, Class<R> type) {
        Objects.requireNonNull(input, "input");
        RecordReader.of(type); // a class that cannot be read is refused before the stream is
        Bytes bytes = bytes(input, type);
        return read(bytes.array, 0, bytes.length, type);
    }

    private Bytes bytes(InputStream input, Class<?> type) {
        try {
            return Bytes.of(input, boundsOf(type).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R extends Record> R read(byte[] bytes, int from, int to, Class<R> type) {
        return read(document(bytes, from, to, type), type);
    }

    private Document document(byte[] bytes, int from, int to, Class<?> type) {
        return Document.of(bytes, from, to, factoryFor(type), boundsOf(type));
    }

    private JsonFactory factoryFor(Class<?> type) {
        return type == Assessment.class ? resultFactory : factory;
    }

    private <R extends Record> R read(Document document, Class<R> type) {
        return type.cast(document.read(RecordReader.of(type), extensions, vocabulary));
    }

    private InputBounds boundsOf(Class<?> type) {
        return type == Assessment.class ? results : bounds;
    }

    /**
     * Reads a record from a text.
     *
     * @param text JSON
     * @param type the class of the record
     * @param <R> the class of the record
     * @return the record
     * @throws InvalidFactsException if something is wrong with the text; it lists everything that is
     * @throws IllegalArgumentException if the class is no record that can be read
     */
    public <R extends Record> R read(String text, Class<R> type) {
        return read(document(text, type), type);
    }

    private Document document(String text, Class<?> type) {
        Document.requireWholeCharacters(text, factory);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return document(bytes, 0, bytes.length, type);
    }

    /**
     * Reads a record from a file.
     *
     * @param file a file of JSON in UTF-8
     * @param type the class of the record
     * @param <R> the class of the record
     * @return the record
     * @throws InvalidFactsException if something is wrong with the file; it lists everything that is
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if the class is no record that can be read
     */
    public <R extends Record> R read(Path file, Class<R> type) {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a record from a stream, to its end, and keeps the input for questions about places; does not close the stream.
     *
     * @param input JSON in UTF-8
     * @param type the class of the record
     * @param <R> the class of the record
     * @return the record, and where its values stand
     * @throws InvalidFactsException if something is wrong with the input; it lists everything that is
     * @throws UncheckedIOException if the stream cannot be read
     * @throws IllegalArgumentException if the class is no record that can be read
     */
    public <R extends Record> Reading<R> readWithPlaces(InputStream input, Class<R> type) {
        Objects.requireNonNull(input, "input");
        RecordReader.of(type); // a class that cannot be read is refused before the stream is
        Bytes bytes = bytes(input, type);
        return reading(document(bytes.array, 0, bytes.length, type), type);
    }

    private <R extends Record> Reading<R> reading(Document document, Class<R> type) {
        return new Reading<>(read(document, type), document.places(type, keys));
    }

    /**
     * Reads a record from a text, and keeps that for questions about places.
     *
     * @param text JSON
     * @param type the class of the record
     * @param <R> the class of the record
     * @return the record, and where its values stand
     * @throws InvalidFactsException if something is wrong with the text; it lists everything that is
     * @throws IllegalArgumentException if the class is no record that can be read
     */
    public <R extends Record> Reading<R> readWithPlaces(String text, Class<R> type) {
        return reading(document(text, type), type);
    }

    /**
     * Reads a record from a file, and keeps what it holds for questions about places.
     *
     * @param file a file of JSON in UTF-8
     * @param type the class of the record
     * @param <R> the class of the record
     * @return the record, and where its values stand
     * @throws InvalidFactsException if something is wrong with the file; it lists everything that is
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if the class is no record that can be read
     */
    public <R extends Record> Reading<R> readWithPlaces(Path file, Class<R> type) {
        try (InputStream input = Files.newInputStream(file)) {
            return readWithPlaces(input, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a record from a parser of any format that Jackson has, YAML for example: the value at which it stands, or its first one. What is
     * wrong is said as for JSON, and the places are those of the parser's tokens. Afterwards the parser stands at the end of the value.
     *
     * @param parser the parser; its own bounds hold beside those of this door
     * @param type the class of the record
     * @param <R> the class of the record
     * @return the record, and where its values stand: at line 1, column 1 each, where the parser gives no places, as that of a tree
     * @throws InvalidFactsException if something is wrong with the value; it lists everything that is
     * @throws tools.jackson.core.JacksonException if the parser cannot go on: the input is not of its format, or cannot be read
     * @throws IllegalArgumentException if the class is no record that can be read
     */
    public <R extends Record> Reading<R> readWithPlaces(JsonParser parser, Class<R> type) {
        RecordReader.of(type); // a class that cannot be read is refused before the parser is asked
        return reading(Document.of(parser, factoryFor(type), boundsOf(type)), type);
    }

    /**
     * Reads a stream of records, one on each line (NDJSON), each when the result is asked for it. A line that is refused does not lose the
     * others; empty lines are left out. Never more than one line is held, and of a line beyond the bound {@code bytes}, which holds for each
     * line here, only its beginning. Each problem says the line of the stream that it stands in. Use the result in sequence and once; it
     * throws {@code UncheckedIOException} where the stream cannot be read, and never closes it.
     *
     * @param input lines of JSON in UTF-8
     * @param type the class of the record
     * @param <R> the class of the record
     * @return what came out of each line, in the order of the lines
     * @throws IllegalArgumentException if the class is no record that can be read
     */
    public <R extends Record> Stream<JsonLine<R>> lines(InputStream input, Class<R> type) {
        Objects.requireNonNull(input, "input");
        RecordReader.of(type); // a class that cannot be read is refused before the stream is
        LineBuffer buffer = new LineBuffer(input, boundsOf(type).bytes());
        return StreamSupport.stream(new Lines<>(buffer, (bytes, from, to) -> read(bytes, from, to, type)), false);
    }

    /**
     * Writes a record: components in declaration order, absent ones left out, two spaces of indentation, a line end at the end. The same
     * record gives the same text, to the byte.
     *
     * @param record the record
     * @return JSON
     * @throws IllegalArgumentException if it holds something that JSON facts cannot hold
     */
    public String write(Record record) {
        return RecordWriter.write(record);
    }

    /**
     * Writes a record to a stream, in UTF-8 and piece by piece, however large it is; does not close it. If it fails, a part may have gone
     * out: {@link io.github.checklist4j.report.ResultFile} makes a file of it whole or not at all.
     *
     * @param record the record
     * @param output where to
     * @throws UncheckedIOException if the stream cannot be written
     * @throws IllegalArgumentException if the record holds something that JSON facts cannot hold
     */
    public void write(Record record, OutputStream output) {
        write(output, pieces -> RecordWriter.write(record, pieces));
    }

    /**
     * Writes a record to a stream as {@link #write(Record, OutputStream)} does, in less room: its parts, the elements of its lists and the
     * elements of their lists have a line each, so that what changed between two results shows line by line.
     *
     * @param record the record
     * @param output where to
     * @throws UncheckedIOException if the stream cannot be written
     * @throws IllegalArgumentException if the record holds something that JSON facts cannot hold
     */
    public void writeCompact(Record record, OutputStream output) {
        write(output, pieces -> RecordWriter.writeCompact(record, pieces));
    }

    private static void write(OutputStream output, Consumer<Consumer<CharSequence>> content) {
        Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        try {
            content.accept(piece -> append(piece, writer));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(CharSequence piece, Writer writer) {
        try {
            writer.append(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a record on one line, as {@link #lines} reads it: without spaces, with a line end behind it.
     *
     * @param record the record
     * @return JSON
     * @throws IllegalArgumentException if it holds something that JSON facts cannot hold
     */
    public String writeLine(Record record) {
        return RecordWriter.writeLine(record);
    }

    /**
     * The SHA-256 digest of a record in its line form, in UTF-8 and without the line end: records that are equal have the same one, however
     * their files are laid out.
     *
     * @param record the record
     * @return 64 digits in hexadecimal
     * @throws IllegalArgumentException if it holds something that JSON facts cannot hold
     */
    public String digest(Record record) {
        try {
            byte[] line = writeLine(record).stripTrailing().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /**
     * Writes a record to a stream on one line, as {@link #lines} reads it, in UTF-8 and with a line end behind it. Does not flush or close
     * the stream: give it a buffer, and flush that at the end. Nothing of a record that cannot be written goes out.
     *
     * @param record the record
     * @param output where to
     * @throws UncheckedIOException if the stream cannot be written
     * @throws IllegalArgumentException if the record holds something that JSON facts cannot hold
     */
    public void writeLine(Record record, OutputStream output) {
        try {
            output.write(writeLine(record).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
