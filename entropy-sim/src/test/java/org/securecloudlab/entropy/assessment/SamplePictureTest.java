package org.securecloudlab.entropy.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SamplePictureTest {
    @Test
    void alternatingBitsAreStripesAndAnticorrelated() {
        byte[] samples = new byte[20_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i % 2 * 2 + 1);
        }
        SamplePicture picture = SamplePicture.of(SampleSet.of(samples, 2));
        assertThat(picture.rows()).hasSize(64);
        // 01 and 11, most significant bit first.
        assertThat(picture.rows().get(0)).startsWith("01110111");
        assertThat(picture.autocorrelations().get(0)).isCloseTo(-1, within(0.001));
        assertThat(picture.autocorrelations().get(1)).isCloseTo(1, within(0.001));
    }

    @Test
    void aStuckSourceHasNoCorrelationToShow() {
        assertThat(SamplePicture.of(SampleSet.of(new byte[20_000], 1)).autocorrelations())
                .containsOnly(0.0);
    }
}
