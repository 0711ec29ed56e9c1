-- The people who signed in, with the roles that the provider gave them the last time.
create table person (
    person_id    uuid primary key,
    handle       text not null,
    name         text not null,
    roles        text[] not null,
    signed_in_at timestamptz not null
);

-- Only hashes: whoever reads this table cannot act with it.
create table access_token (
    id           uuid primary key,
    person_id    uuid not null references person on delete cascade,
    name         text not null,
    hash         bytea not null unique,
    scopes       text[] not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz
);
create index access_token_of_person on access_token (person_id, created_at desc);

-- As Spring Session prescribes.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
