package io.github.checklist4j.checklist;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.facts.Problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a checklist from a text in Markdown, as people write one: a heading with {@code #} is its title, each heading with more of them above
 * a table is an area, each row of the table a task.
 *
 * <pre>
 * # Before the winter
 *
 * ## Water
 *
 * | Done? | Task                    | Severity |
 * | :---: | ----------------------- | -------- |
 * |       | The gutters are cleaned | high     |
 * </pre>
 *
 * <p>The column Task is required; Id, Why, What to do, References (links apart by spaces), Severity and Tags (apart by commas) may stand beside
 * it, in any order; a column Done is not read. A task without an id is called by its area and the first six words of its sentence, so give ids to
 * what is attested: a sentence may change. What stands outside tables is not read.
 */
public final class MarkdownChecklist {
    private static final int MOST_BYTES = 4_000_000;

    private MarkdownChecklist() {}

    /**
     * Reads a checklist from a file, whose name is its id.
     *
     * @param file a text in UTF-8, at most 4 MB
     * @return the checklist
     * @throws InvalidFactsException if something is wrong with it; it lists everything that is, with line and column
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Checklist read(Path file) {
        String name = String.valueOf(file.getFileName());
        int end = name.lastIndexOf('.');
        String title = end > 0 ? name.substring(0, end) : name;
        return new MarkdownTables(Slug.of(title), title, text(file)).checklist();
    }

    /**
     * Reads a checklist from a text.
     *
     * @param id the id that it gets, and its title where no heading says one
     * @param text Markdown
     * @return the checklist
     * @throws InvalidFactsException if something is wrong with it; it lists everything that is, with line and column
     */
    public static Checklist read(String id, String text) {
        return new MarkdownTables(id, id, text).checklist();
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused(Code.TOO_LARGE, "more than " + MOST_BYTES + " bytes", "fewer; split the checklist");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(Code.ENCODING, "bytes that are no text in UTF-8", "text in UTF-8; save the file as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidFactsException refused(Code code, String found, String expected) {
        return new InvalidFactsException(List.of(new Problem(code, "", new Place(1, 1), found, expected, null)));
    }
}
