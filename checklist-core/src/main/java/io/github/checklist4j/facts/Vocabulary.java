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
    private static final Vocabulary ANY = new Vocabulary(Map.of());

    private final Map<Word, Set<String>> words;

    private Vocabulary(Map<Word, Set<String>> words) {
        this.words = words;
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
        return new Vocabulary(copy);
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
        return known == null || known.contains(word);
    }

    /**
     * The word that was probably meant.
     *
     * @param kind the kind
     * @param word a word that there is not
     * @return the nearest word of the kind, or {@code null} if none is near
     */
    public @Nullable String nearest(Word kind, String word) {
        return NearestWord.to(word, words(kind));
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
     * @throws InvalidFactsException if it does; it lists every such word
     */
    public void require(Project project) {
        List<Problem> problems = unknownIn(project).stream()
                .filter(unknown -> unknown.kind().isClosed())
                .map(UnknownWord::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
    }
}
