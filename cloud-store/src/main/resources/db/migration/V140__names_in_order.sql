-- A list that is searched by the start of a name is ordered by name, so that its page is read from one place of one index. Collation "C": the
-- order of the bytes is the same on every server, and "like" can use it (PostgreSQL documentation, 11.10 "Operator Classes and Operator Families").
drop index cloud_host_name;
create index cloud_host_name on cloud_host (version_id, (lower(left(name, 500)) collate "C"), ordinal);
drop index cloud_instance_name;
create index cloud_instance_name on cloud_instance (version_id, (lower(left(name, 500)) collate "C"), ordinal);
-- The two that people ask for together; those in ERROR are few and may all have late names.
create index cloud_instance_status_name
    on cloud_instance (version_id, left(status, 500), (lower(left(name, 500)) collate "C"), ordinal);
