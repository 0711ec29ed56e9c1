create table note_page (
    note_id uuid   primary key,
    text    text   not null,
    version bigint not null
);
create table heard (
    post_id uuid not null,
    title   text not null,
    heard_at timestamptz not null default clock_timestamp()
);
