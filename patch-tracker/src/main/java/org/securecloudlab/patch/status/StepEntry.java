package org.securecloudlab.patch.status;

import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param step which
 * @param by who
 * @param at when
 * @param note such as the test's record, or why it was rolled back
 */
public record StepEntry(PatchStep step, String by, Instant at, String note) {}
