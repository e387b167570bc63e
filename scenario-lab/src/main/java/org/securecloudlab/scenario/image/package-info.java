/**
 * Images in the life of an instance: fetched from the image service over shared links, verified as the configuration says, booted;
 * and tampering with them.
 *
 * <p>What a check finds is decided by {@link org.securecloudlab.image.path.Rehearsal}: real checks on real bytes for the state that an
 * image is in. Links, disks and hash rates are named assumptions ({@link
 * org.securecloudlab.scenario.image.ImageAssumptions}). Source: nova 26.2.2 {@code nova/virt/libvirt/imagebackend.py} (one download a node and
 * image, others wait for it), {@code nova/virt/images.py}. Limits: base files of before the scenario are not known, so the first boot
 * on each host fetches; unused base files are not cleaned up; a refused build is not tried on other nodes, which would find the same.
 */
@NullMarked
package org.securecloudlab.scenario.image;

import org.jspecify.annotations.NullMarked;
