-- As V140 for hosts and instances.
drop index patch_asset_name;
create index patch_asset_name on patch_asset ((lower(left(name, 500)) collate "C"));
