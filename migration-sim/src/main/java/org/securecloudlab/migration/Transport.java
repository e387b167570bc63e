package org.securecloudlab.migration;

import java.util.OptionalDouble;

/**
 * How the stream travels. The rates of one core and the overheads are measured on a two-core machine (QEMU 7.2, no link limit, best of
 * five); the tunnel's is the figure of nova's change I0323e8bb (about 2 Gbit/s on a 10 Gbit/s link).
 */
public enum Transport {
    /** QEMU to QEMU over TCP in clear: the default since nova 14.0.0. */
    NATIVE_CLEAR(OptionalDouble.empty(), 1.0, 0.68),
    /** QEMU's own TLS with x509 certificates, {@code live_migration_with_native_tls}. */
    NATIVE_TLS(OptionalDouble.of(270e6), 1.0257 / 1.0065, 1.63),
    /** QEMU's own TLS with a pre-shared key: a slower cipher by default. */
    NATIVE_TLS_PSK(OptionalDouble.of(167e6), 1.0258 / 1.0065, 4.09),
    /** Through both libvirtd over plain TCP: extra copies, no protection. */
    TUNNELLED_CLEAR(OptionalDouble.of(250e6), 1.0, 1.36),
    /** Through both libvirtd over TLS: encrypted between the hosts, not the disks of a block migration. */
    TUNNELLED_TLS(OptionalDouble.of(250e6), 1.0257 / 1.0065, 2.31);

    private final OptionalDouble coreBytesPerSecond;
    private final double wireShare;
    private final double sourceCpuSecondsPerGigabyte;

    Transport(OptionalDouble coreBytesPerSecond, double wireShare, double sourceCpuSecondsPerGigabyte) {
        this.coreBytesPerSecond = coreBytesPerSecond;
        this.wireShare = wireShare;
        this.sourceCpuSecondsPerGigabyte = sourceCpuSecondsPerGigabyte;
    }

    /** What one core carries for one channel; empty where copying is the only limit. */
    public OptionalDouble coreBytesPerSecond() {
        return coreBytesPerSecond;
    }

    /** Bytes on the wire for a byte of the stream, relative to the stream in clear. */
    public double wireShare() {
        return wireShare;
    }

    /** CPU seconds at the source for 10^9 bytes of the stream. */
    public double sourceCpuSecondsPerGigabyte() {
        return sourceCpuSecondsPerGigabyte;
    }

    /** Whether RAM and device state are encrypted between the hosts. */
    public boolean encryptsMemory() {
        return this == NATIVE_TLS || this == NATIVE_TLS_PSK || this == TUNNELLED_TLS;
    }

    /** Whether the disks of a block migration are encrypted as well: the tunnel does not carry them. */
    public boolean encryptsDisks() {
        return this == NATIVE_TLS || this == NATIVE_TLS_PSK;
    }

    /** Whether libvirtd carries the stream. */
    public boolean isTunnelled() {
        return this == TUNNELLED_CLEAR || this == TUNNELLED_TLS;
    }
}
