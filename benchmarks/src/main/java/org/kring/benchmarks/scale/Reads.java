package org.kring.benchmarks.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.kring.benchmarks.line.Words;
import org.kring.benchmarks.measure.Reach;

/** What is read in both worlds. A page holds the same number of things in each. */
final class Reads {

    private static final Reach WITH_THE_PAGE = Reach.atMost(1.5);
    private static final String COMMUNITY = "community";
    private static final String CONTENT = "content";
    private static final String SEARCH = "search";
    private static final String NOTIFICATION = "notification";

    private Reads() {}

    static List<Read> all() {
        UUID large = World.community(0);
        String members = "/api/communities/" + large + "/members?";
        String posts = "/api/posts?community=" + large + "&";
        return List.of(
                sql("feed", "The feed of somebody in ten communities", CONTENT, _ -> "/api/feed?limit=20"),
                deep(
                        "feed-later",
                        "The feed, far down",
                        CONTENT,
                        "/api/feed?",
                        built -> built.world().posts() / 4),
                sql("post", "The post with the most comments", CONTENT, Reads::stirringPost),
                sql(
                        "post-as-it-was",
                        "The same post as it was an hour from now",
                        CONTENT,
                        built -> stirringPost(built) + "?at=2099-01-01T00:00:00Z"),
                sql("comments", "The first comments of that post", CONTENT, built -> comments(built) + "limit=20"),
                sql("comments-best", "Its best comments", CONTENT, built -> comments(built) + "sort=best&limit=20"),
                deep(
                        "comments-later",
                        "Its comments from the middle on",
                        CONTENT,
                        Reads::comments,
                        built -> built.world().stirred() / 2),
                sql("posts", "The newest posts of the large community", CONTENT, _ -> posts + "limit=20"),
                deep(
                        "posts-later",
                        "Its posts, far down",
                        CONTENT,
                        posts,
                        built -> built.world().posts() / 4),
                sql(
                        "posts-of-a-tag",
                        "The newest posts with a tag",
                        CONTENT,
                        _ -> "/api/posts?limit=3&tag=" + encoded(new Words(Founding.FIRST_POST).word())),
                sql("community", "The large community", COMMUNITY, _ -> "/api/communities/" + large),
                sql("communities", "The first communities by name", COMMUNITY, _ -> "/api/communities?limit=10"),
                sql("members", "The first members of the large community", COMMUNITY, _ -> members + "limit=20"),
                deep(
                        "members-later",
                        "Its members from the middle on",
                        COMMUNITY,
                        members,
                        built -> built.world().members() / 2),
                sql(
                        "members-typed",
                        "Its members by a frequent first name",
                        COMMUNITY,
                        _ -> members + "limit=1&q=" + Somebody.FIRST_NAME),
                sql(
                        "members-typed-rare",
                        "Its members by a rare name",
                        COMMUNITY,
                        _ -> members + "limit=10&q=" + encoded(Somebody.RARE_NAME)),
                sql("people", "The first people by name", COMMUNITY, _ -> "/api/people?limit=20"),
                sql(
                        "people-of-a-district",
                        "The first people of a district",
                        COMMUNITY,
                        _ -> "/api/people?limit=20&district=" + World.district(0)),
                sql(
                        "people-typed",
                        "People by a frequent first name",
                        COMMUNITY,
                        _ -> "/api/people?limit=10&q=" + Somebody.FIRST_NAME),
                sql(
                        "people-typed-rare",
                        "People by a rare name",
                        COMMUNITY,
                        _ -> "/api/people?limit=10&q=" + encoded(Somebody.RARE_NAME)),
                sql("me", "Who I am and where I belong", COMMUNITY, _ -> "/api/me"),
                sql(
                        "notifications",
                        "The newest notifications of an author whom many answered",
                        NOTIFICATION,
                        _ -> "/api/notifications?limit=20"),
                deep(
                        "notifications-later",
                        "Theirs from the middle on",
                        NOTIFICATION,
                        "/api/notifications?",
                        built -> built.world().stirred() / 2),
                sql("unread", "How many of them are unread", NOTIFICATION, _ -> "/api/notifications/unread-count"),
                index(
                        "search-rare",
                        "A search for a word that fifteen texts hold",
                        "/api/search?limit=10&q=" + Told.RARE_WORD),
                index(
                        "search-frequent",
                        "A search for a word that a fifth of all texts hold",
                        "/api/search?limit=10&q=wijkagent"),
                index(
                        "search-typed",
                        "What a beginning of a word may become",
                        "/api/search/suggestions?q=" + Somebody.FIRST_NAME));
    }

    private static Read sql(String name, String what, String service, Read.Path path) {
        return new Read(name, what, service, true, WITH_THE_PAGE, path);
    }

    private static Read index(String name, String what, String path) {
        return new Read(name, what, SEARCH, false, WITH_THE_PAGE, _ -> path);
    }

    /** Behind how many items the page begins. */
    private interface Depth {
        int in(Built built);
    }

    private static Read deep(String name, String what, String service, String list, Depth depth) {
        return deep(name, what, service, _ -> list, depth);
    }

    private static Read deep(String name, String what, String service, Read.Path list, Depth depth) {
        return sql(name, what, service, built -> {
            String path = list.in(built);
            return path + "limit=20&after=" + built.cursorBehind(depth.in(built), service, path);
        });
    }

    private static String stirringPost(Built built) {
        return "/api/posts/" + World.entry(built.world().stirringPost());
    }

    private static String comments(Built built) {
        return stirringPost(built) + "/comments?";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
