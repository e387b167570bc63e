package org.securecloudlab.image.provenance;

import java.time.Instant;

/**
 * A time at which a signature was there, signed by somebody trusted.
 *
 * @param source the log, or the authority
 */
public record TrustedTime(Instant time, String source) {}
