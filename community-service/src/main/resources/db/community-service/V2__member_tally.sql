-- How many members a community has. Counting them would cost whoever looks at a community of 73,000 their number; one
-- row would be a queue for all who join it. Sixteen rows are locked by a sixteenth each.
create table member_tally (
    community_id uuid     not null,
    shard        smallint not null,
    members      integer  not null,
    primary key (community_id, shard)
);

insert into member_tally (community_id, shard, members)
select community_id, 0, count(*) from membership where state = 'ACTIVE' group by community_id;

-- Old replicas go on for a while and do not count.
insert into rebuild_due (table_name)
select 'member_tally' where exists (select from domain_event);
