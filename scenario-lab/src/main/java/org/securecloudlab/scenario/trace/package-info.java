/**
 * Recorded arrivals of instances, as CSV (RFC 4180, UTF-8, a header line).
 *
 * <p>Columns, in any order: {@code arrival_s} seconds after the start; {@code vcpus} or {@code cores}, a count; {@code memory_mib} in
 * MiB, or {@code memory_mb} in units of 1,000,000 bytes; optionally {@code id} (else the row's number), {@code lifetime_s} seconds
 * (else endless), {@code disk_gib}, {@code flavor}. Other columns are ignored. Rows may come in any order.
 */
@NullMarked
package org.securecloudlab.scenario.trace;

import org.jspecify.annotations.NullMarked;
