/**
 * The ways of an image from its source to a running guest: what can be changed where and by whom, which check runs in a
 * configuration, and what reaches a booted instance all the same.
 *
 * <p>Nothing is told from a table. {@link org.securecloudlab.image.path.Rehearsal} carries real bytes along a {@link
 * org.securecloudlab.image.path.BootPath}, changes them where an {@link org.securecloudlab.image.path.Attack} would, and runs the real
 * checks of the other packages; {@link org.securecloudlab.image.path.PathReview} does so for every way and every attack, and searches
 * the fewest {@link org.securecloudlab.image.path.Remedy remedies} that stop each.
 *
 * <p>Source: nova 26.2.2 {@code nova/image/glance.py}, {@code nova/virt/images.py}, {@code nova/virt/libvirt/{driver,imagebackend,imagecache,utils}.py};
 * glance 25.1.0 {@code location.py}; security guide, "Trusted images". Limits: libvirt driver; keys and certificates of a rehearsal are
 * made for it, live in memory, and only verdicts leave it.
 */
@NullMarked
package org.securecloudlab.image.path;

import org.jspecify.annotations.NullMarked;
