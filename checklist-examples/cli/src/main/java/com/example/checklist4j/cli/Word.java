package com.example.checklist4j.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Enum constants as they are typed: {@code NOT_SATISFIED} is {@code not-satisfied}. */
final class Word {
    private Word() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> ITypeConverter<E> among(E[] constants) {
        return typed -> Arrays.stream(constants)
                .filter(constant -> of(constant).equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected "
                        + Arrays.stream(constants).map(Word::of).collect(Collectors.joining(" or ")) + ", found '"
                        + typed + "'"));
    }
}
