package io.github.checklist4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Javadoc of a class from the main sources, as plain sentences. */
final class Javadocs implements SchemaGenerator.Meaning {
    private static final Path SOURCES = Path.of("src/main/java");

    private final String file;
    private final Class<?> type;

    private Javadocs(Class<?> type, String file) {
        this.type = type;
        this.file = file;
    }

    static Javadocs of(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        try {
            return new Javadocs(
                    type, Files.readString(SOURCES.resolve(outermost.getName().replace('.', '/') + ".java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The description of the class, without its tags. */
    @Override
    public String description() {
        return plain(comment().split("\n\\s*\\* @")[0]);
    }

    /** The text of a {@code @param} tag. */
    @Override
    public String param(String name) {
        Matcher param = Pattern.compile("@param " + name + " (.*?)(?=\n\\s*\\* @|$)", Pattern.DOTALL)
                .matcher(comment());
        if (!param.find()) {
            throw new IllegalStateException(type + " does not describe " + name);
        }
        return plain(param.group(1));
    }

    /** The one-line comment of an enum constant. */
    @Override
    public String constant(String name) {
        Matcher constant =
                Pattern.compile("/\\*\\* ([^\n]*?) \\*/\\s*" + name + "\\b").matcher(declaration());
        if (!constant.find()) {
            throw new IllegalStateException(type + " does not describe " + name);
        }
        return plain(constant.group(1));
    }

    private String comment() {
        String before = file.substring(0, declarationStart());
        int start = before.lastIndexOf("/**");
        return before.substring(start + 3, before.indexOf("*/", start));
    }

    private String declaration() {
        return file.substring(declarationStart());
    }

    private int declarationStart() {
        Matcher declaration = Pattern.compile("(record|enum|class) " + type.getSimpleName() + "\\b[^;]*?[({]")
                .matcher(file);
        if (!declaration.find()) {
            throw new IllegalStateException("no declaration of " + type);
        }
        return declaration.start();
    }

    private static String plain(String text) {
        return text.replaceAll("\n\\s*\\* ?", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .replaceAll("<sup>([^<]*)</sup>", "^$1")
                .replaceAll("<[^>]*>", "")
                .replace("&le;", "<=")
                .replaceAll("io\\.github\\.checklist4j\\.[a-z.]*", "")
                .replaceAll("\\s+", " ")
                .trim();
    }
}
