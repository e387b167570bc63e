package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.hosts.isolation.IsolationAnswer;
import org.securecloudlab.scenario.hosts.isolation.IsolationStudy;
import org.securecloudlab.scenario.hosts.isolation.LayoutFigures;
import org.securecloudlab.scenario.hosts.isolation.SharedHosts;

class IsolationStudyTest {
    private static final Cloud SHARED = YamlClouds.read(YamlClouds.plain(4) + """
            instances:
              - {name: "a{0}", count: 4, flavor: one, project: p1, spread: "h*"}
              - {name: "b{0}", count: 4, flavor: one, project: p2, spread: "h*"}
            """);

    private static IsolationAnswer answer() {
        return IsolationStudy.of(SHARED, ZoneRule.PINNED, (done, total) -> {}, Cancellation.never());
    }

    @Test
    void nowEverybodySharesWithEverybody() {
        LayoutFigures now = answer().layouts().get(0);

        assertThat(now.hostsShared()).isEqualTo(4);
        assertThat(now.coResidentShare()).isEqualTo(1);
        assertThat(now.projectsPerHostMean()).isEqualTo(2);
        assertThat(now.largestShareMean()).isEqualTo(0.25);
        assertThat(answer().pairs()).containsExactly(new SharedHosts("p1", "p2", 4));
    }

    @Test
    void packingParts() {
        LayoutFigures packed = answer().layouts().get(1);

        assertThat(packed.instances()).isEqualTo(8);
        assertThat(packed.hostsUsed()).isEqualTo(2);
        assertThat(packed.coResidentShare()).isZero();
        assertThat(packed.sharingPairs()).isZero();
        assertThat(packed.largestShareMean()).isEqualTo(1);
        assertThat(packed.projectsOnOneHost()).isEqualTo(2);
    }

    @Test
    void spreadingBearsFailures() {
        LayoutFigures spread = answer().layouts().get(2);

        assertThat(spread.hostsUsed()).isEqualTo(4);
        assertThat(spread.largestShareMean()).isEqualTo(0.25);
        assertThat(spread.unplaced()).isZero();
    }

    @Test
    void theSameCloudGivesTheSameAnswer() {
        assertThat(answer()).isEqualTo(answer());
    }
}
