package org.securecloudlab.migration.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** As seen with real QEMU 7.2: 64 copies of a marker in one page, read and forged in clear, neither under TLS. */
class WireProofTest {
    private static final int PAGES = 200;

    @Test
    void whoListensInClearFindsEveryMarker() {
        WireEvidence evidence = WireProof.run(PAGES, 1, false, false);
        assertThat(evidence.markersSeen()).isEqualTo(evidence.markersSent()).isEqualTo(64);
        assertThat(evidence.identical()).isTrue();
        assertThat(evidence.wireBytes()).isEqualTo(evidence.streamBytes());
    }

    @Test
    void whoMeddlesInClearIsNotNoticed() {
        WireEvidence evidence = WireProof.run(PAGES, 1, false, true);
        assertThat(evidence.completed()).isTrue();
        assertThat(evidence.forgedMarkersArrived()).isEqualTo(64);
        assertThat(evidence.trueMarkersArrived()).isZero();
    }

    @Test
    void whoListensToTlsFindsNothing() {
        WireEvidence evidence = WireProof.run(PAGES, 1, true, false);
        assertThat(evidence.markersSeen()).isZero();
        assertThat(evidence.completed()).isTrue();
        assertThat(evidence.identical()).isTrue();
        assertThat(evidence.wireBytes()).isGreaterThan(evidence.streamBytes());
    }

    @Test
    void whoMeddlesWithTlsOnlyBreaksIt() {
        WireEvidence evidence = WireProof.run(PAGES, 1, true, true);
        assertThat(evidence.completed()).isFalse();
        assertThat(evidence.forgedMarkersArrived()).isZero();
        assertThat(evidence.identical()).isFalse();
    }

    @Test
    void pagesCostWhatQemuSends() {
        // 200 pages, of which 49 zero (every fourth but the first): file header, block name once, end mark.
        long expected = 8 + 7 + 151 * 4104L + 49 * 9 + 8;
        assertThat(WireProof.run(PAGES, 1, false, false).streamBytes()).isEqualTo(expected);
    }
}
