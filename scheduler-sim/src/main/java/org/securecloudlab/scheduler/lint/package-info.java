/**
 * Rules about placement in configuration files: filters, oversubscription, quotas.
 *
 * Source: guide S4 to S7, nova's source. Which filters exist in which release is data of this package
 * ({@link org.securecloudlab.scheduler.lint.FilterHistory}).
 */
@NullMarked
package org.securecloudlab.scheduler.lint;

import org.jspecify.annotations.NullMarked;
