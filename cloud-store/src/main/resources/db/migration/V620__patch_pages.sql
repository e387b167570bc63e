-- What lists of a large fleet ask: which advisories hit a package, without a look at the table.
drop index patch_hit_package;
create index patch_hit_package on patch_hit (package_id, advisory_id);
-- Lists in the order of findings: ids and sets without the rest of the row.
drop index patch_asset_set;
create index patch_asset_set on patch_asset (set_id, id);
