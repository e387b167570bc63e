package org.securecloudlab.entropy.nova;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.securecloudlab.entropy.virtio.Limiter;

/** What nova gives, release by release. */
class DeviceResolverTest {
    private static GuestDevice device(
            NovaRelease release, Map<String, String> image, Map<String, String> flavor, @Nullable String path) {
        return DeviceResolver.resolve(new GuestRequest(
                release, new TreeMap<>(image), new TreeMap<>(flavor), Optional.ofNullable(path), "kvm"));
    }

    @Test
    void beforeUssuriImageAndFlavorHaveToAgree() {
        Map<String, String> asks = Map.of("hw_rng_model", "virtio");
        Map<String, String> allows = Map.of("hw_rng:allowed", "True");
        assertThat(device(NovaRelease.TRAIN, asks, allows, null).attached()).isTrue();
        assertThat(device(NovaRelease.TRAIN, asks, Map.of(), null).attached()).isFalse();
        assertThat(device(NovaRelease.TRAIN, Map.of(), allows, null).notes()).contains(Note.IMAGE_DOES_NOT_ASK);
    }

    @Test
    void sinceUssuriOnlyTheFlavorCanForbid() {
        assertThat(device(NovaRelease.USSURI, Map.of(), Map.of(), null).attached())
                .isTrue();
        assertThat(device(NovaRelease.ZED, Map.of(), Map.of("hw_rng:allowed", "false"), null)
                        .attached())
                .isFalse();
    }

    @Test
    void aLimitNeedsBoth() {
        Map<String, String> both = Map.of("hw_rng:rate_bytes", "5", "hw_rng:rate_period", "1000");
        GuestDevice limited = device(NovaRelease.ZED, Map.of(), both, null);
        assertThat(limited.limiter()).isEqualTo(Limiter.of(5, 1000));
        assertThat(limited.notes()).contains(Note.CUTS_BUFFERS, Note.DELAYS_READINESS);
        for (Map<String, String> one : List.of(
                Map.of("hw_rng:rate_bytes", "2048"),
                Map.of("hw_rng:rate_period", "1000"),
                Map.of("hw_rng:rate_bytes", "0", "hw_rng:rate_period", "1000"))) {
            assertThat(device(NovaRelease.ZED, Map.of(), one, null).limited()).isFalse();
        }
    }

    @Test
    void thePathHasADefaultSinceRocky() {
        assertThat(device(NovaRelease.ROCKY, Map.of("hw_rng_model", "virtio"), Map.of("hw_rng:allowed", "1"), null)
                        .path())
                .contains("/dev/urandom");
        assertThat(device(NovaRelease.QUEENS, Map.of("hw_rng_model", "virtio"), Map.of("hw_rng:allowed", "1"), null)
                        .path())
                .isEmpty();
    }

    @Test
    void theGuidesPropertyIsExplained() {
        assertThat(device(NovaRelease.ZED, Map.of("hw_rng", "True"), Map.of(), null)
                        .notes())
                .contains(Note.GUIDE_PROPERTY);
    }
}
