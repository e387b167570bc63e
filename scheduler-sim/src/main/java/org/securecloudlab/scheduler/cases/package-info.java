/**
 * Scheduling cases: a small cloud and requests in JSON, and the answer in the shape of the case's {@code expected}. The cases that come
 * with this module were decided by nova 26.2.2 itself; {@link org.securecloudlab.scheduler.cases.NovaCase} runs one.
 *
 * <p>Here placement does not check capacity: the case says whom placement offers.
 */
@NullMarked
package org.securecloudlab.scheduler.cases;

import org.jspecify.annotations.NullMarked;
