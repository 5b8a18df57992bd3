package io.github.checklist4j.report;

import io.github.checklist4j.internal.Quoted;

/** Headings and items of three levels, as indented lines or as Markdown. Whatever the facts hold shows as text. */
abstract class Outline {
    private final StringBuilder out = new StringBuilder();

    /** As indented lines. */
    static Outline text() {
        return new Text();
    }

    /** As Markdown, no longer than a pull request takes. */
    static Outline markdown() {
        return new Markdown();
    }

    abstract void title(String text);

    abstract void say(String text);

    abstract void heading(String text);

    abstract void item(String text);

    abstract void below(String text);

    abstract void deeper(String text);

    @Override
    public String toString() {
        return out.toString();
    }

    private static final class Text extends Outline {
        private final Lines lines = new Lines(super.out);

        @Override
        void title(String text) {
            lines.add(text);
        }

        @Override
        void say(String text) {
            lines.add(text);
        }

        @Override
        void heading(String text) {
            lines.blank();
            lines.add(text);
        }

        @Override
        void item(String text) {
            lines.indented().add(text);
        }

        @Override
        void below(String text) {
            lines.indented().indented().add(text);
        }

        @Override
        void deeper(String text) {
            lines.indented().indented().indented().add(text);
        }
    }

    private static final class Markdown extends Outline {
        private static final String LEFT_OUT = "\nThe rest is left out for want of room.\n";
        private boolean full;

        private void add(String before, String text, String after) {
            String line = before + Markup.markdown(Quoted.line(text)) + after;
            boolean fits = super.out.length() + line.length() + LEFT_OUT.length() <= MarkdownReport.MOST_CHARACTERS;
            if (!full) {
                super.out.append(fits ? line : LEFT_OUT);
                full = !fits;
            }
        }

        @Override
        void title(String text) {
            add("## ", text, "\n\n");
        }

        @Override
        void say(String text) {
            add("", text, "\n");
        }

        @Override
        void heading(String text) {
            add("\n### ", text, "\n\n");
        }

        @Override
        void item(String text) {
            add("- ", text, "\n");
        }

        @Override
        void below(String text) {
            add("  - ", text, "\n");
        }

        @Override
        void deeper(String text) {
            add("    - ", text, "\n");
        }
    }
}
