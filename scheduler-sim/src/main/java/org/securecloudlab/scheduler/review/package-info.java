/**
 * Review of a filter configuration against the cloud that it serves.
 *
 * <p>Source: OpenStack Security Guide, "Security services for instances", section "Scheduling instances to nodes": the four kinds of filters, analysing
 * filters together so that they do not forbid every host, the conflict of the group filters, the danger of {@code DiskFilter} on thin
 * storage, and the advice to disable filters that parse what users provide or can manipulate (guide S3 to S7). Which filter is of which kind and reads
 * what is our reading of nova's code. Limits: filters of your own are named but not judged.
 */
@NullMarked
package org.securecloudlab.scheduler.review;

import org.jspecify.annotations.NullMarked;
