-- Recorded arrivals that scenarios replay by name. Another text under the same name takes its place; runs keep what they began with.
create table trace (
    name      text        primary key check (length(name) between 1 and 200),
    sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the text in UTF-8
    csv_bytes bigint      not null,
    row_count integer     not null,
    saved_at  timestamptz not null,
    csv       text        not null
);

-- The traces of a run as they were when it was asked for.
create table run_trace (
    run_id bigint not null references run (id) on delete cascade,
    name   text   not null,
    csv    text   not null,
    primary key (run_id, name)
);
