package org.kring.importer.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in {@code organisation.yml}: who there is. Everything is named by its key or handle. */
record Organisation(List<District> districts, List<Person> people, List<Community> communities) {

    record District(String name, List<String> teams) {}

    record Person(
            String handle,
            String name,
            @Nullable String title,
            @Nullable String district,
            @Nullable String team,
            @Nullable String phone,
            @Nullable String about,
            List<String> expertise) {}

    /**
     * @param kind {@code organisation} where the organisation itself speaks
     * @param members besides the founder: handles
     * @param guests handles of people who are invited as guests
     */
    record Community(
            String key,
            String name,
            String purpose,
            Access access,
            @Nullable String kind,
            @Nullable String district,
            String founder,
            List<String> members,
            List<String> guests) {}

    enum Access {
        OPEN,
        CLOSED,
        SECRET
    }

    /** What stands in {@code conversations.yml}. */
    record Conversations(List<Post> posts) {}

    /**
     * @param daysAgo when it was posted, counted back from the day on which the demo is filled in
     * @param reactions who gave which
     */
    record Post(
            String key,
            String community,
            String by,
            String kind,
            int daysAgo,
            @Nullable String title,
            String body,
            List<String> tags,
            Map<String, List<String>> reactions,
            List<Comment> comments) {}

    /** @param accepted whether it answered the question */
    record Comment(
            String by, String body, boolean accepted, Map<String, List<String>> reactions, List<Comment> replies) {}

    /** What stands in {@code boards.yml}. */
    record Boards(List<Layout> layouts, List<Board> boards) {}

    /** Columns that several boards have alike. */
    record Layout(String key, List<Column> columns) {}

    record Column(String key, String name, @Nullable Integer wipLimit, String stage) {}

    /** @param cards by key of the column, in their order */
    record Board(
            String key,
            String name,
            String community,
            String district,
            String by,
            String layout,
            Map<String, List<Card>> cards) {}

    /** @param dueInDays from the day on which the demo is filled in */
    record Card(
            String title,
            @Nullable String description,
            List<String> assignees,
            @Nullable Integer dueInDays,
            List<String> labels) {}
}
