package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Extensions;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A typed key for a fact: its path from a record down, and how to read it. Here alone {@code null} becomes "unknown". The kind of key
 * decides which comparisons it offers: declare it with the factory that fits.
 *
 * @param <S> the record that the fact belongs to
 * @param <T> the value
 */
public sealed class Fact<S, T> permits ListFact, OrderedFact, RangeFact, ReferenceFact, TextFact {
    /** What the path of a fact of the project begins with when it is read from somewhere within. */
    static final String FROM_PROJECT = "/";

    private final String path;
    private final Reader<S, T> reader;

    Fact(String path, Reader<S, T> reader) {
        this.path = Objects.requireNonNull(path, "path");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * A fact that can be compared for equality.
     *
     * @param path its path from the record down, for example {@code delivery.retry}
     * @param reader reads it; {@code null} means unknown
     * @param <S> the record
     * @param <T> the value
     * @return the key
     */
    public static <S, T> Fact<S, T> of(String path, Function<S, @Nullable T> reader) {
        return new Fact<>(path, Reader.ofRecord(reader));
    }

    /**
     * A fact that has an order.
     *
     * @param path its path from the record down
     * @param reader reads it; {@code null} means unknown
     * @param <S> the record
     * @param <T> the value
     * @return the key
     */
    public static <S, T extends Comparable<? super T>> OrderedFact<S, T> ordered(
            String path, Function<S, @Nullable T> reader) {
        return new OrderedFact<>(path, Reader.ofRecord(reader));
    }

    /**
     * A quantity that is exact or a range.
     *
     * @param path its path from the record down
     * @param reader reads it; {@code null} means unknown
     * @param <S> the record
     * @param <T> what is measured
     * @return the key
     */
    public static <S, T extends Comparable<? super T>> RangeFact<S, T> range(
            String path, Function<S, @Nullable Range<T>> reader) {
        return new RangeFact<>(path, Reader.ofRecord(reader));
    }

    /**
     * A number that is exact or a range, in the unit that its name says.
     *
     * @param path its path from the record down
     * @param reader reads it; {@code null} means unknown
     * @param <S> the record
     * @return the key
     */
    public static <S> QuantityFact<S> quantity(String path, Function<S, @Nullable Range<BigDecimal>> reader) {
        return new QuantityFact<>(
                path,
                Reader.ofRecord(reader),
                subject -> Declared.of(subject.value().getClass(), path));
    }

    /**
     * A text; an empty one says that there is known to be none.
     *
     * @param path its path from the record down
     * @param reader reads it; {@code null} means unknown
     * @param <S> the record
     * @return the key
     */
    public static <S> TextFact<S> text(String path, Function<S, @Nullable String> reader) {
        return new TextFact<>(path, Reader.ofRecord(reader));
    }

    /**
     * A list; an empty one says that there is known to be none.
     *
     * @param path its path from the record down
     * @param reader reads it; {@code null} means unknown
     * @param id the id of an element
     * @param <S> the record
     * @param <E> the element
     * @return the key
     */
    public static <S, E> ListFact<S, E> list(
            String path, Function<S, @Nullable List<E>> reader, Function<E, String> id) {
        return new ListFact<>(path, Reader.ofRecord(reader), (element, index) -> id.apply(element));
    }

    /**
     * A list whose elements have no id; their index takes its place.
     *
     * @param path its path from the record down
     * @param reader reads it; {@code null} means unknown
     * @param <S> the record
     * @param <E> the element
     * @return the key
     */
    public static <S, E> ListFact<S, E> list(String path, Function<S, @Nullable List<E>> reader) {
        return new ListFact<>(path, Reader.ofRecord(reader), (element, index) -> Integer.toString(index));
    }

    /**
     * A fact that holds the id of a record elsewhere in the project.
     *
     * @param path the path of the id from the record down
     * @param reader reads the id; {@code null} means unknown, an empty one that there is known to be none
     * @param target the list that the record stands in
     * @param <S> the record
     * @param <T> the record that is referred to
     * @return the key
     */
    public static <S, T> ReferenceFact<S, T> reference(
            String path, Function<S, @Nullable String> reader, ListFact<Project, T> target) {
        return new ReferenceFact<>(path, reader, target);
    }

    /**
     * A fact that holds the ids of records elsewhere in the project.
     *
     * @param path the path of the ids from the record down
     * @param reader reads the ids; {@code null} means unknown, an empty list that there are known to be none
     * @param target the list that the records stand in
     * @param <S> the record
     * @param <E> the record that is referred to
     * @return the key
     */
    public static <S, E> ReferencesFact<S, E> references(
            String path, Function<S, @Nullable List<String>> reader, ListFact<Project, E> target) {
        return new ReferencesFact<>(path, reader, target);
    }

    /**
     * A list that is computed from the whole project, for example a join; its elements are judged one by one.
     *
     * @param path where its elements stand, for the paths of findings; empty if the id of an element is its whole path
     * @param computation computes it; {@code null} means unknown
     * @param id the id of an element
     * @param <E> the element
     * @return the key
     */
    public static <E> ListFact<Project, E> derived(
            String path, Function<Subject<Project>, @Nullable List<E>> computation, Function<E, String> id) {
        return derived(path, List.of(), computation, id);
    }

    /**
     * A list that is computed from other lists of the project, for example all values that their elements have.
     *
     * @param path where its elements stand, for the paths of findings
     * @param sources what it is computed from; while the list is unknown, those of them that are unknown are the missing facts
     * @param computation computes it; {@code null} means unknown
     * @param id the id of an element
     * @param <E> the element
     * @return the key
     */
    public static <E> ListFact<Project, E> derived(
            String path,
            List<? extends Fact<Project, ?>> sources,
            Function<Subject<Project>, @Nullable List<E>> computation,
            Function<E, String> id) {
        return new ListFact<>(
                path, Reader.ofSubject(computation), (element, index) -> id.apply(element), List.copyOf(sources), true);
    }

    /**
     * A fact of the project, for a condition on a record within it.
     *
     * @param fact the fact of the project
     * @param <S> the record
     * @param <T> the value
     * @return the key
     */
    public static <S, T> Fact<S, T> ofProject(Fact<Project, T> fact) {
        return new Fact<>(FROM_PROJECT + fact.path, atRoot(fact));
    }

    /**
     * A fact of the project that has an order, to hold a fact of a record within it against: {@code
     * SystemFacts.RTO.atMost(Fact.ofProject(ProjectFacts.RTO))}.
     *
     * @param fact the fact of the project
     * @param <S> the record
     * @param <T> the value
     * @return the key
     */
    public static <S, T extends Comparable<? super T>> OrderedFact<S, T> ofProject(OrderedFact<Project, T> fact) {
        return new OrderedFact<>(FROM_PROJECT + fact.path(), atRoot(fact));
    }

    /**
     * A quantity of the project, exact or a range, to hold a fact of a record within it against.
     *
     * @param fact the fact of the project
     * @param <S> the record
     * @param <T> what is measured
     * @return the key
     */
    public static <S, T extends Comparable<? super T>> RangeFact<S, T> ofProject(RangeFact<Project, T> fact) {
        return new RangeFact<>(FROM_PROJECT + fact.path(), atRoot(fact));
    }

    /**
     * A number of the project, exact or a range, to hold a fact of a record within it against.
     *
     * @param fact the fact of the project
     * @param <S> the record
     * @return the key
     */
    public static <S> QuantityFact<S> ofProject(QuantityFact<Project> fact) {
        return new QuantityFact<>(FROM_PROJECT + fact.path(), atRoot(fact), subject -> fact.bounds(subject.root()));
    }

    private static <S, T> Reader<S, T> atRoot(Fact<Project, T> fact) {
        return Reader.ofSubject(subject -> fact.of(subject.root()));
    }

    /**
     * The evaluation date, which may come from the caller.
     *
     * @param <S> the record
     * @return the key
     */
    public static <S> OrderedFact<S, LocalDate> evaluationDate() {
        return new OrderedFact<>(FROM_PROJECT + "asOf", Reader.<S, LocalDate>ofSubject(Subject::asOf));
    }

    /**
     * An extension fact that can be compared for equality.
     *
     * @param key its name and type
     * @param extensions reads the extensions of the record, for example {@code Project::extensions}
     * @param <S> the record
     * @param <T> the value
     * @return the key
     */
    public static <S, T> Fact<S, T> of(ExtensionKey<T> key, Function<S, @Nullable Extensions> extensions) {
        return of(below(key), within(key, extensions));
    }

    /**
     * An extension fact that has an order.
     *
     * @param key its name and type
     * @param extensions reads the extensions of the record, for example {@code Project::extensions}
     * @param <S> the record
     * @param <T> the value
     * @return the key
     */
    public static <S, T extends Comparable<? super T>> OrderedFact<S, T> ordered(
            ExtensionKey<T> key, Function<S, @Nullable Extensions> extensions) {
        return ordered(below(key), within(key, extensions));
    }

    /**
     * An extension fact that is exact or a range.
     *
     * @param key its name and type
     * @param extensions reads the extensions of the record, for example {@code Project::extensions}
     * @param <S> the record
     * @param <T> what is measured
     * @return the key
     */
    public static <S, T extends Comparable<? super T>> RangeFact<S, T> range(
            ExtensionKey<Range<T>> key, Function<S, @Nullable Extensions> extensions) {
        return range(below(key), within(key, extensions));
    }

    /**
     * An extension fact that is a number, exact or a range, in the unit of its key.
     *
     * @param key its name and type
     * @param extensions reads the extensions of the record, for example {@code Project::extensions}
     * @param <S> the record
     * @return the key
     */
    public static <S> QuantityFact<S> quantity(
            ExtensionKey<Range<BigDecimal>> key, Function<S, @Nullable Extensions> extensions) {
        return new QuantityFact<>(
                below(key), Reader.ofRecord(within(key, extensions)), subject -> Bounds.in(key.unit()));
    }

    /**
     * An extension fact that is a text; an empty one says that there is known to be none.
     *
     * @param key its name and type
     * @param extensions reads the extensions of the record, for example {@code Project::extensions}
     * @param <S> the record
     * @return the key
     */
    public static <S> TextFact<S> text(ExtensionKey<String> key, Function<S, @Nullable Extensions> extensions) {
        return text(below(key), within(key, extensions));
    }

    /**
     * An extension fact that is a list. Its elements are called by their {@link io.github.checklist4j.describe.Id}, or else by their index.
     *
     * @param key its name and type
     * @param extensions reads the extensions of the record, for example {@code Project::extensions}
     * @param <S> the record
     * @param <E> the element
     * @return the key
     */
    public static <S, E> ListFact<S, E> list(ExtensionKey<List<E>> key, Function<S, @Nullable Extensions> extensions) {
        return new ListFact<>(below(key), Reader.ofRecord(within(key, extensions)), RecordShape::keyOf);
    }

    private static String below(ExtensionKey<?> key) {
        return "extensions." + key.name();
    }

    private static <S, T> Function<S, @Nullable T> within(
            ExtensionKey<T> key, Function<S, @Nullable Extensions> extensions) {
        return nested(extensions, (Extensions all) -> all.get(key));
    }

    /**
     * Reads a fact of a record within a record, unknown if either is.
     *
     * @param outer reads the inner record
     * @param inner reads the fact from it
     * @param <A> the outer record
     * @param <B> the inner record
     * @param <C> the value
     * @return the reader
     */
    public static <A, B, C> Function<A, @Nullable C> nested(
            Function<A, @Nullable B> outer, Function<B, @Nullable C> inner) {
        return record -> {
            B within = outer.apply(record);
            return within == null ? null : inner.apply(within);
        };
    }

    /**
     * The same fact, taken for something where it is absent: the result lists that, and a strict assessor takes it for unknown all the same.
     *
     * @param value what it is taken for
     * @param why why that may be assumed, in words
     * @return the key
     */
    public Fact<S, T> assuming(T value, String why) {
        return new Fact<>(path, assumed(value, why));
    }

    final Reader<S, T> assumed(T value, String why) {
        return Reader.ofSubject(
                subject -> subject.assumptions().of(of(subject), where(subject), value, shown(value), why));
    }

    /**
     * The path from the record down; one that begins with {@code /} is from the project down.
     *
     * @return for example {@code delivery.retry}
     */
    public final String path() {
        return path;
    }

    /**
     * The value.
     *
     * @param subject the record
     * @return the value, or {@code null}: unknown
     */
    public final @Nullable T of(Subject<S> subject) {
        return reader.read(subject);
    }

    /**
     * What keeps the value from being known.
     *
     * @param subject a record for which it is unknown
     * @return the missing facts
     */
    public Facts missing(Subject<S> subject) {
        return Facts.of(where(subject));
    }

    /**
     * Whether the value is a given one.
     *
     * @param expected the value
     * @return the condition
     */
    public final Condition<S> is(T expected) {
        return looking(expected, Expectation.of("is", expected), (subject, value) -> Compared.same(value, expected));
    }

    /**
     * Whether the value is another than a given one.
     *
     * @param excluded the value
     * @return the condition
     */
    public final Condition<S> isNot(T excluded) {
        return comparing(Expectation.of("is not", excluded), (subject, value) -> Compared.same(value, excluded)
                .not());
    }

    /**
     * Whether the value is one of several.
     *
     * @param expected the values
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied, never written
    public final Condition<S> isOneOf(T... expected) {
        List<T> values = List.of(expected);
        String words = Stream.of(expected).map(Object::toString).collect(Collectors.joining(", "));
        return comparing(Expectation.of("is one of", words), (subject, value) -> {
            Verdict any = Verdict.NOT_SATISFIED;
            for (T candidate : values) {
                any = any.or(Compared.same(value, candidate));
            }
            return any;
        });
    }

    /**
     * Whether the value is known, whatever it is.
     *
     * @return the condition: UNKNOWN while the fact is absent, SATISFIED otherwise
     */
    public final Condition<S> isKnown() {
        return comparing(Expectation.of("is known"), (subject, value) -> Verdict.SATISFIED);
    }

    /**
     * Whether two facts have the same value.
     *
     * @param other the other fact
     * @return the condition: UNKNOWN while either is absent
     */
    public final Condition<S> isSameAs(Fact<S, T> other) {
        return compared("is the same as", other, subject -> Compared.same(of(subject), other.of(subject)));
    }

    /** The path as a reader of a condition sees it. */
    final String name() {
        return path.startsWith(FROM_PROJECT) ? path.substring(FROM_PROJECT.length()) : path;
    }

    /** How a value is written in an observation. */
    String shown(T value) {
        return Texts.of(value);
    }

    /** The facts of the file that its value rests on. */
    Facts stated(Subject<S> subject) {
        String other = reader.elsewhere().apply(subject);
        return Facts.of(other == null ? where(subject) : Path.of(other));
    }

    /** Where it stands; the text is put together when somebody looks. */
    final Path where(Subject<S> subject) {
        return Path.at(new Object() {
            @Override
            public String toString() {
                return subject.path(path);
            }
        });
    }

    /** What is seen of it. */
    final Side seen(Subject<S> subject) {
        T value = of(subject);
        return new Side(subject.path(path), value == null ? "unknown" : shown(value), unit(subject));
    }

    /** The unit of its value, or empty. */
    String unit(Subject<S> subject) {
        return "";
    }

    /** A condition on this fact alone. */
    final Condition<S> comparing(Expectation<S> expectation, BiFunction<Subject<S>, T, Verdict> comparison) {
        return looking(null, expectation, comparison);
    }

    /** A condition on this fact alone that looks for one value. */
    final Condition<S> looking(
            @Nullable Object value, Expectation<S> expectation, BiFunction<Subject<S>, T, Verdict> comparison) {
        return Tested.compared(
                () -> path + " " + expectation.text(),
                value == null ? null : Wanted.of(this, value),
                List.of(this),
                subject -> {
                    T seen = of(subject);
                    return seen == null ? Verdict.UNKNOWN : comparison.apply(subject, seen);
                },
                subject ->
                        Comparison.of(seen(subject), expectation.relation(), expectation.side(subject, unit(subject))));
    }

    /** A condition on this fact and another one. */
    final Condition<S> compared(String relation, Fact<S, ?> other, Function<Subject<S>, Verdict> comparison) {
        return Tested.compared(
                () -> path + " " + relation + " " + other.name(),
                null,
                List.of(this, other),
                comparison,
                subject -> Comparison.of(seen(subject), relation, other.seen(subject)));
    }

    @Override
    public final String toString() {
        return path;
    }
}
