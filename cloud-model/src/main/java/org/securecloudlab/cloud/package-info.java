/**
 * The cloud as immutable records: what an OpenStack export, our own YAML or an example describes.
 *
 * <p>Names are nova's, placement's, Glance's and neutron's. Units stand in names: {@code MiB} and {@code GiB} are binary
 * (nova's {@code memory_mb} and {@code local_gb} are binary units under decimal names). {@link org.securecloudlab.cloud.Cloud}
 * is the root; importers live in sub-packages and never throw for what a file contains, they return
 * {@link org.securecloudlab.cloud.Problem}s.
 *
 * <p>Limits: the records say what the files can tell; what they cannot is an empty {@code Optional}, never a guess.
 */
@NullMarked
package org.securecloudlab.cloud;

import org.jspecify.annotations.NullMarked;
