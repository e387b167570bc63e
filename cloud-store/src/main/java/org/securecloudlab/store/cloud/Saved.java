package org.securecloudlab.store.cloud;

/**
 * What saving a cloud led to.
 *
 * @param version the version that holds the content
 * @param isNew false when a version with the same content was there already
 */
public record Saved(CloudVersion version, boolean isNew) {}
