create table note_page (
    note_id uuid   primary key,
    text    text   not null,
    version bigint not null
);
create index note_page_paged on note_page (note_id) where text like 'paged%';
create table note_wording (
    wording_id bigint generated always as identity primary key,
    note_id    uuid   not null references note_page on delete cascade,
    version    bigint not null,
    text       text   not null,
    letters    int    generated always as (length(text)) stored,
    constraint note_wording_says_something check (text <> ''),
    constraint note_wording_of_version unique (note_id, version)
) with (fillfactor = 90);
create table heard (
    post_id uuid not null,
    title   text not null,
    heard_at timestamptz not null default clock_timestamp()
);
