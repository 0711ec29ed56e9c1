-- What people are told. The words are made when somebody reads, from the names and titles of that moment.
create table notification (
    id              uuid primary key,
    recipient_id    uuid        not null,
    kind            text        not null,
    actor_id        uuid        not null,
    community_id    uuid        not null,
    post_id         uuid,
    comment_id      uuid,
    board_id        uuid,
    card_id         uuid,
    source_event_id uuid        not null,
    created_at      timestamptz not null,
    read_at         timestamptz,
    unique (source_event_id, recipient_id, kind)
);
create index notification_of_recipient on notification (recipient_id, created_at desc, id desc);
create index notification_unread on notification (recipient_id) where read_at is null;
create index notification_of_post on notification (post_id) where post_id is not null;
create index notification_of_board on notification (board_id) where board_id is not null;

-- Memberships with the moment they began, which decides what a person could see when it happened.
create table membership (
    community_id uuid        not null,
    person_id    uuid        not null,
    role         text        not null,
    since        timestamptz not null,
    primary key (community_id, person_id)
);
create index membership_of_person on membership (person_id);

create table post_subject (
    post_id      uuid primary key,
    community_id uuid not null,
    title        text not null
);

create table card_subject (
    card_id  uuid primary key,
    board_id uuid not null,
    title    text not null
);
create index card_subject_of_board on card_subject (board_id);

-- Who was ever named in a post or comment, or put to a card: only the new ones are told.
create table named_person (
    thing_id  uuid not null,
    person_id uuid not null,
    within_id uuid not null,
    primary key (thing_id, person_id)
);
create index named_person_within on named_person (within_id);

create table preference (
    person_id  uuid primary key,
    kinds_off  text[] not null,
    quiet_from time,
    quiet_to   time,
    time_zone  text
);

create table post_subscription (
    post_id   uuid not null,
    person_id uuid not null,
    level     text not null,
    primary key (post_id, person_id)
);
create index post_subscription_of_person on post_subscription (person_id);
