/**
 * Descriptions of migrations as measuring rigs write them: what the guest, the link and QEMU were set to. Only inputs are read; a result that
 * stands beside them never enters a prediction.
 */
@NullMarked
package org.securecloudlab.migration.run;

import org.jspecify.annotations.NullMarked;
