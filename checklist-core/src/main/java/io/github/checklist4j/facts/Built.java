package io.github.checklist4j.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import javax.lang.model.element.Modifier;

/** Gives a record a builder class, written at compile time: {@code IntegrationBuilder} for {@code Integration}. */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        enableWither = false,
                        enableGetters = false,
                        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL}))
@interface Built {}
