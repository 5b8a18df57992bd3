package io.github.checklist4j.report;

import java.util.List;
import java.util.stream.Stream;

/** Texts that somebody might put into a facts file to break a page, a terminal, a table or a reader. */
final class Hostile {
    /** Each of them shows as text, whatever the view. */
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</style></script><img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "&lt;b&gt; &amp; &#60; &nbsp;",
            "<!-- no end --!> <![CDATA[ ]]> ]]>",
            "{{constructor.constructor('x')()}} ${7*7} #{7*7} <%= 7 %>",
            "| a | b |\n|---|---|\n# heading\n- list",
            "```\nfence\n```",
            "`code` **bold** _it_ ~~gone~~ [link](https://x.example) ![i](https://x.example/i.png) <https://x.example>",
            "https://x.example/auto www.x.example @everyone #1 GH-1 :smile: $x$ $$y$$",
            "</details></summary> <details open>",
            "end\"] --> x[\"boom; click x \"https://x.example\"",
            "subgraph end %% style",
            "\u001b[31mred\u001b]0;title\u0007\u009b2J",
            "line\nfeed\r\nreturn\u0085next\u2028separator\u2029paragraph\ttab",
            "\u202eright to left\u202c \u2066isolated\u2069 \u200ezero \u200bwidth \ufeff",
            "tags \udb40\udc41\udb40\udc42 private \ue000",
            "half \ud83d and half \ude80",
            "nul \u0000 and \ufffe and \uffff",
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u4e2d\u6587 \ud83d\ude80 e\u0301",
            "-".repeat(3) + "\n- yaml: [1]\n" + "=".repeat(3),
            "\\u0041 \\n \\",
            "::error file=x::boom",
            "  spaces  before and behind  ",
            "");

    private Hostile() {}

    static Stream<String> texts() {
        return TEXTS.stream();
    }
}
