package org.kring.importer.stackexchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a question or an answer says at one time. An answer has neither title nor tags. */
record Wording(@Nullable String title, String body, List<String> tags) {
    static final Wording NOTHING = new Wording(null, "", List.of());

    /** Kring takes so many; no site allows more than five. */
    private static final int MOST_TAGS = 10;

    /** The final text of the site, for posts whose history is missing. */
    static Wording atLast(Row post) {
        return new Wording(
                post.text("Title").orElse(null),
                Markup.fromHtml(post.requiredText("Body")),
                tags(post.text("Tags").orElse("")));
    }

    Wording after(HistoryRow change) {
        return switch (change.part()) {
            case TITLE -> new Wording(change.text(), body, tags);
            case BODY -> new Wording(title, Markup.fromMarkdown(change.text()), tags);
            case TAGS -> new Wording(title, body, tags(change.text()));
        };
    }

    /** Histories of old sites lack parts of the first version; the final text is the best there is then. */
    Wording completedFrom(Wording other) {
        return new Wording(
                Optional.ofNullable(title).orElse(other.title),
                body.isEmpty() ? other.body : body,
                tags.isEmpty() ? other.tags : tags);
    }

    private static List<String> tags(String written) {
        return TagList.of(written).stream().limit(MOST_TAGS).toList();
    }
}
