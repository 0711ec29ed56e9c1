-- Read models of the service's own events, written in the command's transaction. The exception is person_profile:
-- names may be erased and events may not, so the row is the profile itself and cannot be rebuilt from events.

create table district (
    district_id uuid primary key,
    name        text   not null,
    version     bigint not null -- of the stream, teams included
);
create index district_by_name on district (name, district_id);

-- A team's id is unique within its district, where it is decided.
create table team (
    district_id uuid not null,
    team_id     uuid not null,
    name        text not null,
    primary key (district_id, team_id)
);
create index team_by_name on team (district_id, name, team_id);

create table person_profile (
    person_id    uuid primary key,
    handle       text        not null unique,
    name         text        not null,
    title        text,
    phone        text,
    about        text,
    expertise    text[]      not null default '{}',
    district_id  uuid,
    team_id      uuid,
    email        text,
    guest        boolean     not null,
    issuer       text,
    subject      text,
    version      bigint      not null,
    -- Lower case without accents: the words of the name and handle weigh A, those of the expertise B. Written by the
    -- service, because PostgreSQL's own unaccent is an extension that not every managed database offers.
    sort_name    text collate "C" not null,
    words        tsvector    not null
);
create unique index person_profile_by_identity on person_profile (issuer, subject);
create index person_profile_by_name on person_profile (sort_name, person_id);
create index person_profile_by_district on person_profile (district_id, sort_name, person_id);
create index person_profile_by_word on person_profile using gin (words);

create table community_page (
    community_id uuid primary key,
    name         text        not null,
    purpose      text        not null,
    access       text        not null,
    district_id  uuid,
    kind         text,
    archived     boolean     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    version      bigint      not null,
    sort_name    text collate "C" not null,
    words        tsvector    not null
);
create index community_page_by_name on community_page (sort_name, community_id);
create index community_page_by_district on community_page (district_id, sort_name, community_id);
create index community_page_by_word on community_page using gin (words);

-- One row for everybody who is, asks to be or is invited to be in a community.
create table membership (
    community_id uuid        not null,
    person_id    uuid        not null,
    state        text        not null, -- ACTIVE, REQUESTED, INVITED
    role         text,                 -- what they are, or are invited to be
    since        timestamptz not null,
    version      bigint      not null,
    primary key (community_id, person_id)
);
create index membership_by_person on membership (person_id, community_id);
-- Lists members, and counts them without a row that every join would have to wait for.
create index membership_by_since on membership (community_id, since, person_id) where state = 'ACTIVE';
create index membership_requests on membership (community_id, since, person_id) where state = 'REQUESTED';
create index membership_managers on membership (community_id) where state = 'ACTIVE' and role = 'MANAGER';
