-- Boards as lists and pages show them. A deleted board stays for those who ask how it was.
create table board (
    board_id     uuid        primary key,
    community_id uuid        not null,
    district_id  uuid,
    name         text        not null,
    columns      jsonb       not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    deleted      boolean     not null default false,
    version      bigint      not null
);

create index board_newest on board (created_at desc, board_id desc) where not deleted;
create index board_of_community on board (community_id, created_at desc, board_id desc) where not deleted;
create index board_of_district on board (district_id, created_at desc, board_id desc) where not deleted;

-- Cards; an archived one stays, so that it can be restored and seen as it was.
-- Ranks compare as bytes, as Rank does.
create table card (
    card_id     uuid             primary key,
    board_id    uuid             not null,
    column_id   uuid             not null,
    rank        text collate "C" not null,
    title       text             not null,
    description text,
    assignees   uuid[]           not null,
    due         date,
    labels      text[]           not null,
    created_by  uuid             not null,
    created_at  timestamptz      not null,
    changed_at  timestamptz      not null,
    archived    boolean          not null default false,
    version     bigint           not null
);

create index card_in_order on card (board_id, column_id, rank) where not archived;
create index card_ever_on_board on card (board_id);
create index card_of_assignee on card using gin (assignees) where not archived;
