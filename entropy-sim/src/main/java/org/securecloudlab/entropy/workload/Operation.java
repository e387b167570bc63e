package org.securecloudlab.entropy.workload;

/**
 * Something a program does, and the bytes that it asks of the kernel for it.
 *
 * @param id as models name it
 * @param title for people
 * @param getrandomBytes by getrandom without flags: blocks until the generator is ready
 * @param urandomBytes from {@code /dev/urandom}
 * @param devRandomBytes from {@code /dev/random}: blocks at any time on kernels up to 5.5
 * @param nonBlockingBytes by getrandom that does not wait
 * @param calls how they are asked for
 * @param evidence where the figures are from
 */
public record Operation(
        String id,
        String title,
        long getrandomBytes,
        long urandomBytes,
        long devRandomBytes,
        long nonBlockingBytes,
        String calls,
        String evidence) {}
