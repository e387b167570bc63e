package org.securecloudlab.store.patch;

/**
 * A value and the version that an edit of it has to name.
 *
 * @param value what is stored
 * @param version from 1 on, one more with every change
 */
public record Versioned<T>(T value, int version) {}
