package io.github.checklist4j.report;

import io.github.checklist4j.internal.Quoted;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows a text as itself where some characters mean something. */
final class Markup {
    private static final String ALWAYS = "\\`*_{}[]()<>|~&$";
    private static final Pattern BEGINS_A_BLOCK = Pattern.compile("^(\\d*)([-+=.)#>])");
    /** What becomes a link, or calls somebody, by its mere look: an empty comment in its middle takes that from it. */
    private static final Pattern CALLS = Pattern.compile("(?i):(?=//)|(?<=www)\\.|(?<=xmpp|mailto):|@|#(?=\\d)");

    private Markup() {}

    /** In HTML, as text or as the value of an attribute in quotes. */
    static String html(String text) {
        String safe = Quoted.safe(text);
        StringBuilder shown = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> shown.append("&amp;");
                case '<' -> shown.append("&lt;");
                case '>' -> shown.append("&gt;");
                case '"' -> shown.append("&quot;");
                case '\'' -> shown.append("&#39;");
                default -> shown.append(c);
            }
        }
        return shown.toString();
    }

    /** In Markdown, within a paragraph, a list or a table: nothing of it is markup, a link, or calls somebody by name. */
    static String markdown(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        Quoted.safe(text).strip().chars().forEach(c -> {
            if (ALWAYS.indexOf(c) >= 0) {
                shown.append('\\');
            }
            shown.append((char) c);
        });
        String escaped = BEGINS_A_BLOCK.matcher(shown).replaceFirst("$1\\\\$2");
        return CALLS.matcher(escaped).replaceAll("$0<!-- -->");
    }

    /** In a Mermaid diagram: whatever is not a letter, a digit or a space is written as its number. */
    static String mermaid(String text) {
        return Quoted.plain(text)
                .codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) || c == ' ' ? Character.toString(c) : "#" + c + ";")
                .collect(Collectors.joining());
    }
}
