package org.securecloudlab.entropy.linux;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures that were measured on real kernels or follow from their source. */
class LinuxRulesTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void aSleepOfAMinuteLasts61Point44SecondsAfterAnother() {
        TimerWheel wheel = new TimerWheel(250);
        long first = wheel.wakes(130 * SECOND, 60);
        assertThat(wheel.wakes(first, 60) - first).isEqualTo(61_440_000_000L);
    }

    @Test
    void aPoolOf316SpillsAbove896Bits() {
        CreditedPool pool = new CreditedPool(KernelEra.TWO_POOLS);
        for (int i = 0; i < 64; i++) {
            pool.credit(64);
        }
        assertThat(pool.entropyAvailable()).isBetween(1000L, 1120L);
    }

    @Test
    void since518CreditIsASumUpTo256() {
        CreditedPool pool = new CreditedPool(KernelEra.HASH_POOL);
        pool.credit(100);
        assertThat(pool.entropyAvailable()).isEqualTo(100);
        pool.credit(1000);
        assertThat(pool.entropyAvailable()).isEqualTo(256);
    }

    @Test
    void versionsAreOrderedByNumber() {
        assertThat(KernelEra.of(KernelVersion.in(">= 5.18").orElseThrow())).isEqualTo(KernelEra.HASH_POOL);
        assertThat(KernelEra.of(KernelVersion.in("4.19.0-27-amd64").orElseThrow()))
                .isEqualTo(KernelEra.CRNG_AND_BLOCKING_POOL);
        assertThat(DriverGeneration.of(KernelVersion.in("6.1.170").orElseThrow()))
                .isEqualTo(DriverGeneration.ALWAYS_PENDING);
        assertThat(DriverGeneration.of(KernelVersion.in("6.12.117").orElseThrow()))
                .isEqualTo(DriverGeneration.HARDENED_COPY);
        assertThat(KernelVersion.in("no version")).isEmpty();
    }
}
