/**
 * nova's host filters, one class each. Source of the rules: nova 26.2.2, nova/scheduler/filters.
 */
@NullMarked
package org.securecloudlab.scheduler.filter;

import org.jspecify.annotations.NullMarked;
