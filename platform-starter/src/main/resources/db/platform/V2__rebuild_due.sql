-- Tables that a migration made, or changed, and only stored events can fill. The service rebuilds them when it is ready.
create table rebuild_due (
    table_name text primary key
);
