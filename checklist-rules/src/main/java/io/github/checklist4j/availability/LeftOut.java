package io.github.checklist4j.availability;

/**
 * A link that does not count, because messages wait in front of it: its outages delay them, but nobody is refused.
 *
 * @param link the link
 * @param behind the path of the component that stores the messages
 */
public record LeftOut(Link link, String behind) {}
