package org.kring.content.comment;

/** From where and in which direction comments are read, seen from a cursor. */
enum CommentWalk {
    FROM_THE_START,
    AFTER,
    /** Like {@link #AFTER}, with the comment of the cursor itself. */
    FROM,
    BEFORE;

    /** Of the comments under {@code :post} those that this walk meets first. */
    String select(CommentSort sort, int rows) {
        return "select * from comment where post_id = :post and shown %s order by %s limit %d"
                .formatted(condition(sort), this == BEFORE ? sort.backward() : sort.onward(), rows);
    }

    private String condition(CommentSort sort) {
        return switch (this) {
            case FROM_THE_START -> "";
            case AFTER -> "and " + sort.after();
            case FROM -> "and " + sort.from();
            case BEFORE -> "and " + sort.before();
        };
    }
}
