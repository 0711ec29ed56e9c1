-- Tells where the organisation itself speaks. Null for what was copied before, until it is edited.
alter table community_copy add column kind text;
