-- Images as they were uploaded. Not events: nothing is decided about them, and a retry is known by its bytes.
create table image (
    image_id     uuid primary key,
    community_id uuid        not null,
    uploaded_by  uuid        not null,
    uploaded_at  timestamptz not null,
    format       text        not null,
    width        integer     not null,
    height       integer     not null,
    size         integer     not null,
    bytes        bytea       not null
);
-- They are compressed already.
alter table image alter column bytes set storage external;
-- How much somebody uploaded lately.
create index image_of_person on image (uploaded_by, uploaded_at) include (size);
