package org.securecloudlab.store.trace;

import java.time.Instant;

/**
 * A trace as lists show it.
 *
 * @param name what scenarios call it
 * @param sha256 of the text in UTF-8, 64 hexadecimal digits
 * @param bytes of the text in UTF-8
 * @param rows recorded instances
 * @param savedAt when this text came
 */
public record TraceSummary(String name, String sha256, long bytes, int rows, Instant savedAt) {}
