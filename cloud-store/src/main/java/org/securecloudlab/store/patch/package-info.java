/**
 * The record of patch-tracker in PostgreSQL: teams, assets and who owns them, what is installed, advisories and what they affect, windows,
 * the steps of patches, and imports as jobs.
 *
 * <p>An edit names the version that it changes; when somebody else was quicker, nothing changes and {@link
 * org.securecloudlab.store.patch.VersionConflictException} says so. Verdicts are kept by package, never by system: sets of packages
 * are shared, and a page joins them.
 */
@NullMarked
package org.securecloudlab.store.patch;

import org.jspecify.annotations.NullMarked;
