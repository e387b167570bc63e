/**
 * Which random number device nova gives to a guest: release, image, flavor and {@code nova.conf} together. Source: {@code
 * nova/virt/libvirt/driver.py} and {@code nova/conf/libvirt.py} from Icehouse to 2026.
 */
@NullMarked
package org.securecloudlab.entropy.nova;

import org.jspecify.annotations.NullMarked;
