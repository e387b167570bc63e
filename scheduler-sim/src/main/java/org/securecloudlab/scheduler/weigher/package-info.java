/**
 * nova's host weighers, one class each. Source of the rules: nova 26.2.2, nova/scheduler/weights.
 */
@NullMarked
package org.securecloudlab.scheduler.weigher;

import org.jspecify.annotations.NullMarked;
