package org.securecloudlab.store.cloud;

/**
 * A version with the id of its row, for tables that refer to it.
 *
 * @param id of the row in {@code cloud_version}
 * @param version what callers know
 */
public record StoredVersion(long id, CloudVersion version) {}
