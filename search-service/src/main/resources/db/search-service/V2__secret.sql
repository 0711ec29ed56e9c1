-- What the replicas share and nobody else may know.
create table secret (
    name  text primary key,
    value text not null
);
