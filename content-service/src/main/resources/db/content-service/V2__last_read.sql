-- How far somebody read under a post. No read model: it is nobody's business but the reader's and worth no event, so
-- that a rebuild leaves it alone and nothing but this row knows of it.
create table last_read (
    person_id  uuid        not null,
    post_id    uuid        not null,
    comment_id uuid        not null,
    comment_at timestamptz not null,
    read_at    timestamptz not null,
    primary key (person_id, post_id)
);
