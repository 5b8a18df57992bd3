package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.UnknownWord;
import java.util.List;

/** Says which words of a project name nothing that this library knows, where that is no mistake for certain. */
final class UnknownWords {
    private UnknownWords() {}

    static List<Notice> notices(List<UnknownWord> words) {
        return words.stream().map(UnknownWords::notice).toList();
    }

    private static Notice notice(UnknownWord unknown) {
        String meant = unknown.nearest() == null ? "" : "; did you mean " + unknown.nearest() + "?";
        return unknown.kind() == Word.PRODUCT
                ? new Notice(
                        Notice.Kind.UNKNOWN_PRODUCT,
                        unknown.path(),
                        "nothing is published of the product " + unknown.word() + meant)
                : new Notice(
                        Notice.Kind.UNREGISTERED_FACT,
                        unknown.path(),
                        "no extension has registered the fact " + unknown.word() + ", so no rule reads it" + meant);
    }
}
