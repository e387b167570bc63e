-- The company's policy of urgency, as its document was written; every version stays.
create table patch_policy (
    version    integer primary key,
    content    text        not null,
    by_whom    text        not null,
    created_at timestamptz not null
);
