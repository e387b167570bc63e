package org.securecloudlab.store.patch;

/**
 * How it stands with one owner.
 *
 * @param owner the team; empty: nobody
 * @param known whether the team exists and is active
 * @param assets how many it owns
 * @param inventoried of how many the packages are known
 * @param affected how many have findings
 * @param critical how many have critical findings
 * @param withoutWindow how many have no maintenance window
 * @param restartNeeded on how many a newer kernel is installed than the one that runs
 */
public record OwnerCoverage(
        String owner,
        boolean known,
        long assets,
        long inventoried,
        long affected,
        long critical,
        long withoutWindow,
        long restartNeeded) {}
