-- Who did what on a board. Where a card stood before and after stands in each of its rows, so that the next one finds
-- it; names of columns are those of that time.
create table board_change (
    subject_id  uuid        not null,
    version     bigint      not null,
    board_id    uuid        not null,
    at          timestamptz not null,
    by_id       uuid        not null,
    kind        text        not null,
    card_title  text,
    assignee    uuid,
    from_column uuid,
    from_name   text,
    to_column   uuid,
    to_name     text,
    primary key (subject_id, version)
);

create index board_change_newest on board_change (board_id, at desc, subject_id desc, version desc);

-- What happened before there was this table.
insert into rebuild_due (table_name)
select 'board_change' where exists (select from domain_event);
