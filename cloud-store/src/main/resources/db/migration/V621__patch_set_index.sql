-- What waits to be put into the index makes the planner read all sets instead.
alter index patch_set_packages set (fastupdate = off);
select gin_clean_pending_list('patch_set_packages');
