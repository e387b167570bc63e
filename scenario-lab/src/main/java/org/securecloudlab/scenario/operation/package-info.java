/**
 * What can happen to a cloud: one {@link org.securecloudlab.scenario.operation.Operation} a YAML key, found by {@link
 * java.util.ServiceLoader}.
 *
 * <p>An operation declares its key, the JSON Schema of what stands behind it, the figures that it reports, checks its arguments
 * against the cloud once, and then acts on each replication's world.
 */
@NullMarked
package org.securecloudlab.scenario.operation;

import org.jspecify.annotations.NullMarked;
