package io.github.checklist4j.internal;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Names;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Sparse;
import io.github.checklist4j.describe.Within;
import io.github.checklist4j.describe.Word;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record class declares about itself: its components in order, and how to make one. Read once per class.
 *
 * <p>Plain reflection, not method handles: those cost a class of their own for each component before the first record is read, and are no
 * faster afterwards.
 */
public final class RecordShape {
    private static final Map<Class<?>, Object> BLANKS =
            Map.of(List.class, List.of(), Map.class, Map.of(), String.class, "", boolean.class, false, int.class, 0);

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final List<Component> checked;
    private final @Nullable Component id;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        try {
            List<Component> read = new ArrayList<>(declared.length);
            for (int i = 0; i < declared.length; i++) {
                read.add(component(type, declared[i], i));
            }
            components = List.copyOf(read);
            checked = components.stream().filter(Component::hasRules).toList();
            id = components.stream().filter(Component::id).findFirst().orElse(null);
            Class<?>[] types = Stream.of(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = opened(type.getDeclaredConstructor(types));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName()
                            + " must be a public record in an exported package, or in a package open to this module",
                    e);
        }
    }

    /** A record need not be public where its module opens the package to this one. */
    private static <T extends AccessibleObject> T opened(T member) throws IllegalAccessException {
        if (!member.trySetAccessible()) {
            throw new IllegalAccessException(member + " is not open");
        }
        return member;
    }

    private static Component component(Class<?> of, RecordComponent declared, int index) throws IllegalAccessException {
        Refers refers = declared.getAnnotation(Refers.class);
        Names names = declared.getAnnotation(Names.class);
        return new Component(
                declared.getName(),
                index,
                declared.getGenericType(),
                declared.getAnnotatedType().isAnnotationPresent(Nullable.class),
                declared.isAnnotationPresent(Id.class),
                refers == null ? null : refers.value(),
                names == null ? null : names.value(),
                declared.isAnnotationPresent(Assumed.class),
                Bounds.of(declared.getAnnotation(Within.class)),
                of.isAnnotationPresent(Sparse.class) ? blank(declared) : null,
                opened(declared.getAccessor()));
    }

    /** What a component holds that says nothing, or {@code null} where everything says something. */
    private static @Nullable Object blank(RecordComponent declared) {
        boolean speaks = declared.isAnnotationPresent(Id.class)
                || declared.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return speaks ? null : BLANKS.get(declared.getType());
    }

    /**
     * The shape of a record class.
     *
     * @throws IllegalArgumentException if the class is no record, or not open to this library
     */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    public Class<?> type() {
        return type;
    }

    /** The components, in declaration order. */
    public List<Component> components() {
        return components;
    }

    /** The components whose values have to obey some rule, in declaration order. */
    public List<Component> checked() {
        return checked;
    }

    /** The component that names the record among its kind, or {@code null} if it has no name. */
    public @Nullable Component id() {
        return id;
    }

    /** The class of what the type holds, of the elements if it is a list. */
    public static Class<?> held(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? held(generic.getActualTypeArguments()[0])
                    : (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class; // the parts of a range may be anything
    }

    /** What an element is called within its list: by its id, or else by its index. */
    public static String keyOf(@Nullable Object element, int index) {
        Component id = element instanceof Record record ? of(record.getClass()).id() : null;
        Object value = id == null || element == null ? null : id.of(element);
        return value == null ? Integer.toString(index) : value.toString();
    }

    /** Makes a record from its component values, in declaration order; what its constructor throws comes through. */
    public Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause(), "the constructor of " + type.getName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the constructor of " + type.getName() + " failed", e);
        }
    }

    /** What a member threw, or an exception around it where it cannot be thrown as it is. */
    private static RuntimeException unchecked(@Nullable Throwable thrown, String member) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException(member + " failed", thrown);
    }

    /**
     * One component of a record.
     *
     * @param name the name, which is also the JSON key
     * @param index the position, from 0
     * @param type the declared type with its type arguments
     * @param nullable whether it may be absent
     * @param id whether it names the record
     * @param refers the path of the list that it refers to, or {@code null}
     * @param names what its words name, or {@code null} if they are anybody's
     * @param assumed whether its absence has a meaning of its own
     * @param bounds the bounds of the quantity that it holds
     * @param blank what it holds where it is absent though it may not be null, or {@code null} if it has to be there
     * @param accessor reads it from a record
     */
    public record Component(
            String name,
            int index,
            Type type,
            boolean nullable,
            boolean id,
            @Nullable String refers,
            @Nullable Word names,
            boolean assumed,
            Bounds bounds,
            @Nullable Object blank,
            Method accessor) {
        /** Whether there are values of this type that are wrong: any text, word or truth is as good as another, but an entry has to be one. */
        private boolean hasRules() {
            Class<?> held = held();
            boolean free = held == String.class || held == Boolean.class || held.isEnum();
            return id || refers != null || !free || (held == String.class && type != String.class);
        }

        /** The class of what it holds, of the elements if it is a list. */
        public Class<?> held() {
            return RecordShape.held(type);
        }

        /** The value of this component in a record. */
        public @Nullable Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (InvocationTargetException e) {
                throw unchecked(e.getCause(), "the accessor " + name);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("the accessor " + name + " failed", e);
            }
        }
    }
}
