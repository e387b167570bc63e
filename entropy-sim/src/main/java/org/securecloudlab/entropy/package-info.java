/**
 * From a guest's blocked read to the number of hardware random number generators to buy: sources, host and guest kernels by era,
 * virtio-rng as QEMU limits it, brokers that many guests share, boot storms on them, and how many sources are enough.
 *
 * <p>Units: bits of entropy and bits a second for sources and requests, bytes for what a virtio device moves, simulated
 * nanoseconds on {@link org.securecloudlab.kernel.Simulation}'s clock. Sources of the rules: Linux {@code drivers/char/random.c},
 * {@code drivers/char/hw_random} and {@code kernel/time/timer.c}, QEMU {@code hw/virtio/virtio-rng.c} and {@code backends/rng-*.c},
 * nova {@code nova/virt/libvirt/driver.py}; each class names its own.
 *
 * <p>Limits: it models waiting and amounts, not values: no random byte is ever made here.
 */
@NullMarked
package org.securecloudlab.entropy;

import org.jspecify.annotations.NullMarked;
