/**
 * Reads a cloud from what an operator exported with {@code openstack … -f json}.
 *
 * <p>Source of the columns: python-openstackclient 6.0 to 10.2, osc-placement 4.0, compute API 2.1 to 2.100. Several
 * exports of one cloud (old and new microversions, placement) are merged: the first file that tells a fact wins, later ones fill
 * gaps. A file is known by its name, and where the name is the user's own, by its columns.
 *
 * <p>{@link org.securecloudlab.cloud.openstack.OpenStackImport} is the door. Units are the client's: MiB for memory, GiB for
 * disks.
 *
 * <p>Limits: an export tells no NUMA topology, no PCI pools and no racks. CPU features are told up to compute API 2.87 only.
 * Rows are read one at a time; nothing but the records and small drafts of them is held.
 */
@NullMarked
package org.securecloudlab.cloud.openstack;

import org.jspecify.annotations.NullMarked;
