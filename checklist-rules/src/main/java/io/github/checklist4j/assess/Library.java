package io.github.checklist4j.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which library this is, for the header of a result. */
final class Library {
    private static final Properties PROPERTIES = read();

    private Library() {}

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Library.class.getResourceAsStream("library.properties")) {
            if (in == null) {
                throw new IllegalStateException("the resource library.properties is missing from the jar");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static String version() {
        return property("version");
    }

    static String edition() {
        return property("edition");
    }

    private static String property(String name) {
        return PROPERTIES.getProperty(name, "unknown");
    }
}
