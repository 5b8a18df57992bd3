package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Word;
import io.github.checklist4j.internal.NearestWord;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that name something which the facts do not hold themselves: tasks, limits, parameters, products, extension facts. Facts alone
 * cannot know them; who judges the facts does. A kind of which nothing is said is not checked. Immutable.
 */
public final class Vocabulary {
    private static final Vocabulary ANY = new Vocabulary(Map.of(), null);

    private static final char OF = '/';

    private final Map<Word, Set<String>> words;
    private final @Nullable String checklist;

    private Vocabulary(Map<Word, Set<String>> words, @Nullable String checklist) {
        this.words = words;
        this.checklist = checklist;
    }

    /**
     * The vocabulary that checks nothing.
     *
     * @return any word goes
     */
    public static Vocabulary any() {
        return ANY;
    }

    /**
     * The same vocabulary, with all words of a kind.
     *
     * @param kind the kind
     * @param all the words, in the order in which they are listed
     * @return a copy
     */
    public Vocabulary with(Word kind, Collection<String> all) {
        Map<Word, Set<String>> copy = new EnumMap<>(Word.class);
        copy.putAll(words);
        copy.put(kind, Collections.unmodifiableSet(new LinkedHashSet<>(all)));
        return new Vocabulary(copy, checklist);
    }

    /**
     * The same vocabulary, whose tasks are those of a checklist: a project may name one as {@code checklist/task} too, and what it says of tasks
     * of other checklists in that way is left to those.
     *
     * @param id the id of the checklist
     * @return a copy
     */
    public Vocabulary ofChecklist(String id) {
        return new Vocabulary(words, id);
    }

    /**
     * The words of a kind.
     *
     * @param kind the kind
     * @return the words in their order; none where nothing is said of the kind
     */
    public Set<String> words(Word kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /**
     * Whether a word may stand for something of the kind.
     *
     * @param kind the kind
     * @param word the word
     * @return true if it is in the vocabulary, or nothing is said of the kind
     */
    public boolean has(Word kind, String word) {
        Set<String> known = words.get(kind);
        return known == null || known.contains(word) || (kind == Word.TASK && isElsewhere(word));
    }

    /** Whether the word names a task with its checklist, and that is either another one or has the task. */
    private boolean isElsewhere(String word) {
        int end = word.indexOf(OF);
        if (checklist == null || end < 0) {
            return false;
        }
        String named = word.substring(0, end);
        return named.equals(checklist)
                ? words(Word.TASK).contains(word.substring(end + 1))
                : NearestWord.to(named, List.of(checklist)) == null;
    }

    /**
     * The word that was probably meant.
     *
     * @param kind the kind
     * @param word a word that there is not
     * @return the nearest word of the kind, or {@code null} if none is near
     */
    public @Nullable String nearest(Word kind, String word) {
        int end = word.indexOf(OF);
        if (kind != Word.TASK || checklist == null || end < 0) {
            return NearestWord.to(word, words(kind));
        }
        String task = word.substring(end + 1);
        String meant = words(kind).contains(task) ? task : NearestWord.to(task, words(kind));
        return meant == null ? null : checklist + OF + meant;
    }

    /**
     * The words of a project that name nothing.
     *
     * @param project the facts
     * @return those of every kind of which something is said, in the order of the facts; none of an empty text, which says that there is no
     *     such thing, except where something has to be named
     */
    public List<UnknownWord> unknownIn(Project project) {
        return words.isEmpty() ? List.of() : new WordWalk(this).through(project);
    }

    /**
     * Refuses a project that names a task, limit or parameter that there is not.
     *
     * @param project the facts
     * @return the words of other kinds that name nothing: of a product or an extension fact nobody can say that there is no such thing
     * @throws InvalidFactsException if it does; it lists every such word
     */
    public List<UnknownWord> require(Project project) {
        List<UnknownWord> unknown = unknownIn(project);
        List<Problem> problems = unknown.stream()
                .filter(each -> each.kind().isClosed())
                .map(UnknownWord::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        return unknown;
    }
}
