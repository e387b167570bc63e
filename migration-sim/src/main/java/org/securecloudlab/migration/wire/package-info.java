/**
 * The risks proved on bytes: a stream in QEMU's framing really carries marked guest pages, and an eavesdropper and a tamperer on its path
 * really find and change them, unless the channel is real TLS (the JDK's {@code SSLEngine}, both sides with certificates, all in
 * memory). Only verdicts and counts leave this package, never a key or a cipher byte. Framing: QEMU {@code migration/ram.c}; limits:
 * one RAM block, no devices.
 */
@NullMarked
package org.securecloudlab.migration.wire;

import org.jspecify.annotations.NullMarked;
