/**
 * Filters that nova no longer has, each by its last rule, for old clouds and because the Security Guide still speaks of them. The compatibility
 * setting decides which exist ({@link org.securecloudlab.scheduler.NovaRelease}). Source: nova's history before each removal. ArchFilter is
 * missing: it never was in a release.
 */
@NullMarked
package org.securecloudlab.scheduler.filter.removed;

import org.jspecify.annotations.NullMarked;
