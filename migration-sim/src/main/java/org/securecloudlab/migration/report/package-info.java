/**
 * The answers as machines read them: ordered maps that any JSON writer prints, the same on the command line and over REST. Names of figures
 * are those of QEMU's {@code query-migrate} where QEMU has them.
 */
@NullMarked
package org.securecloudlab.migration.report;

import org.jspecify.annotations.NullMarked;
