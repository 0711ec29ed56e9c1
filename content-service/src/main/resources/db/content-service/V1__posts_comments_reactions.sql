-- Read models of this service's own events. Every row can be built again from the event store.

create table post (
    post_id      uuid primary key,
    community_id uuid        not null,
    kind         text        not null,
    title        text,
    body         text        not null,
    tags         text[]      not null,
    mentions     uuid[]      not null,
    author_id    uuid        not null,
    created_at   timestamptz not null,
    edited_at    timestamptz,
    version      bigint      not null
);

-- One index per way into the lists, each ending in the key of the pages.
create index post_newest on post (created_at, post_id);
create index post_of_kind on post (kind, created_at, post_id);
create index post_of_author on post (author_id, created_at, post_id);
create index post_of_community on post (community_id, created_at, post_id);
create index post_of_community_and_kind on post (community_id, kind, created_at, post_id);

create table post_tag (
    tag        text        not null,
    created_at timestamptz not null,
    post_id    uuid        not null references post on delete cascade,
    primary key (tag, created_at, post_id)
);
create index post_tag_post on post_tag (post_id);

create table accepted_answer (
    post_id     uuid        not null references post on delete cascade,
    comment_id  uuid        not null,
    accepted_at timestamptz not null,
    primary key (post_id, comment_id)
);

-- How much a post stirred. One row per post would be locked by everybody who comments on it, one after the other
-- (1,200 a second at best); sixteen rows are locked by a sixteenth each, and are quick to add up.
create table post_tally (
    post_id    uuid     not null,
    shard      smallint not null,
    comments   integer  not null,
    likes      integer  not null,
    thanks     integer  not null,
    insightful integer  not null,
    celebrate  integer  not null,
    primary key (post_id, shard)
);

create table comment (
    comment_id uuid primary key,
    post_id    uuid        not null,
    reply_to   uuid,
    author_id  uuid        not null,
    body       text        not null,
    created_at timestamptz not null,
    edited_at  timestamptz,
    deleted    boolean     not null default false,
    -- Replies that are shown. A deleted comment stays as a stub as long as it has any.
    replies    integer     not null default 0,
    likes      integer     not null default 0,
    thanks     integer     not null default 0,
    insightful integer     not null default 0,
    celebrate  integer     not null default 0,
    version    bigint      not null,
    shown      boolean     not null generated always as (not deleted or replies > 0) stored,
    -- Negative, so that one ascending index serves: best first, and the oldest of equals first.
    best_first integer     not null generated always as (-(likes + thanks + insightful + celebrate)) stored
);
create index comment_by_time on comment (post_id, created_at, comment_id) where shown;
create index comment_by_score on comment (post_id, best_first, created_at, comment_id) where shown;

create table reaction (
    target_id uuid        not null,
    person_id uuid        not null,
    reaction  text        not null,
    given_at  timestamptz not null,
    primary key (target_id, person_id, reaction)
);
