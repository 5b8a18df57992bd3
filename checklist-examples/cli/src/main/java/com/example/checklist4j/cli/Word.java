package com.example.checklist4j.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
                .orElseThrow(() ->
                        unknown(typed, Arrays.stream(constants).map(Word::of).toList()));
    }

    private static TypeConversionException unknown(String typed, List<String> words) {
        return new TypeConversionException(
                "expected " + String.join(" or ", words) + ", found '" + typed + "'" + Nearest.advice(typed, words));
    }
}
