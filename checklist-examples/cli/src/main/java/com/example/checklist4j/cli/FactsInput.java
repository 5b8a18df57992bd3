package com.example.checklist4j.cli;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.ProjectBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What every command that assesses a project is told. */
final class FactsInput {
    @Parameters(paramLabel = "FILE", description = "The facts as JSON; - reads standard input.")
    String file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The evaluation date where the file states none. Without either, what depends on it is unknown.")
    LocalDate asOf;

    /** Says what a date looks like instead of how it was parsed. A date that facts could not state is refused as theirs would be. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                LocalDate day = LocalDate.parse(value);
                ProjectBuilder.builder().id("any").asOf(day).build();
                return day;
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no date such as 2026-11-23");
            } catch (InvalidFactsException e) {
                throw new TypeConversionException(
                        "'" + value + "' is not " + e.problems().get(0).expected());
            }
        }
    }
}
