package io.github.checklist4j.knowledge;

/** What was thrown, in words; whoever wrote the exception may have written a method that throws itself. */
final class Failure {
    private static final int LONGEST = 2_000;

    private Failure() {}

    static String words(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        try {
            String message = failure.getMessage();
            String words = message == null ? name : name + ": " + message;
            return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        } catch (RuntimeException | StackOverflowError unspeakable) {
            return name;
        }
    }
}
