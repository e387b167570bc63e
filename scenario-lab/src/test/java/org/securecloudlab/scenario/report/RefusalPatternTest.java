package org.securecloudlab.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalPatternTest {
    private static Placement refused(String reason, String flavor, String at) {
        return new Placement(at, "web", flavor, Duration.parse(at), Optional.empty(), Optional.of(reason), "failed");
    }

    @Test
    void whatIsAlikeIsCountedTogetherInAtMostTwelveSlots() {
        Placement placed =
                new Placement("x", "web", "small", Duration.ofHours(9), Optional.of("h1"), Optional.empty(), "running");
        List<RefusalPattern> patterns = RefusalPattern.of(List.of(
                refused("placement", "large", "PT59M59S"),
                refused("placement", "small", "PT1M"),
                refused("ComputeFilter", "large", "PT2M"),
                refused("placement", "large", "PT3M"),
                refused("placement", "large", "PT1H1M"),
                refused("placement", "large", "PT2H1M"),
                placed));
        Duration slot = Duration.ofHours(1);
        assertThat(patterns)
                .containsExactly(
                        new RefusalPattern("placement", "large", "web", Duration.ZERO, slot, 2),
                        new RefusalPattern("ComputeFilter", "large", "web", Duration.ZERO, slot, 1),
                        new RefusalPattern("placement", "large", "web", Duration.ofHours(1), slot, 1),
                        new RefusalPattern("placement", "large", "web", Duration.ofHours(2), slot, 1),
                        new RefusalPattern("placement", "small", "web", Duration.ZERO, slot, 1));
    }

    @Test
    void withoutRefusalsThereIsNone() {
        assertThat(RefusalPattern.of(List.of())).isEmpty();
    }
}
