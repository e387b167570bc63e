/**
 * Takes in archives that people upload, without trusting them: zip, tar and tar.gz.
 *
 * <p>{@link org.securecloudlab.cloud.archive.ArchiveIntake} looks at every entry before anything is used: its name, kind, real
 * (not declared) size and packing ratio. What it accepts is an {@link org.securecloudlab.cloud.openstack.ExportSource}. Nothing is
 * unpacked to a place that an entry's name chooses. Sizes are in bytes.
 *
 * <p>Limits: a packed tar is unpacked once into a scratch channel of the caller's; entries of zip and tar are read where they
 * are. Multi-volume and encrypted archives are refused.
 */
@NullMarked
package org.securecloudlab.cloud.archive;

import org.jspecify.annotations.NullMarked;
