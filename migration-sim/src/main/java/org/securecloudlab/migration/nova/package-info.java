/**
 * How nova drives a live migration: its {@code [libvirt]} options and since which release they exist, the ladder of downtime limits, the
 * completion timeout and what follows it. Source: nova's {@code nova/conf/libvirt.py}, {@code nova/virt/libvirt/migration.py} and release
 * notes, read in August 2026.
 */
@NullMarked
package org.securecloudlab.migration.nova;

import org.jspecify.annotations.NullMarked;
