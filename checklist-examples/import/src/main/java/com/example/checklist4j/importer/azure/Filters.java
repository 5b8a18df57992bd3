package com.example.checklist4j.importer.azure;

import java.util.List;

/** Counts the filters that each message of a topic is tried against. */
final class Filters {
    private static final String TOPIC = "microsoft.servicebus/namespaces/topics";
    private static final String SUBSCRIPTION = TOPIC + "/subscriptions";
    private static final String RULE = SUBSCRIPTION + "/rules";

    private Filters() {}

    /**
     * The filters on the only topic of a namespace, or 0: where there are several, no one number is true of all messages. A subscription without a
     * rule of its own has one that lets everything through.
     */
    static long of(Resource namespace, List<Resource> resources) {
        List<Resource> topics = below(namespace, TOPIC, resources);
        return topics.size() != 1
                ? 0
                : below(topics.get(0), SUBSCRIPTION, resources).stream()
                        .mapToLong(
                                each -> Math.max(1, below(each, RULE, resources).size()))
                        .sum();
    }

    private static List<Resource> below(Resource parent, String type, List<Resource> resources) {
        return resources.stream()
                .filter(each -> each.type().equals(type) && each.parentName().equalsIgnoreCase(parent.name()))
                .toList();
    }
}
