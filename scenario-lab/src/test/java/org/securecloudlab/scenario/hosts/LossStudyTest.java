package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.hosts.loss.DomainLoss;
import org.securecloudlab.scenario.hosts.loss.DomainLoss.Verdict;
import org.securecloudlab.scenario.hosts.loss.FailureDomain;
import org.securecloudlab.scenario.hosts.loss.FailureDomain.Kind;
import org.securecloudlab.scenario.hosts.loss.LossAnswer;
import org.securecloudlab.scenario.hosts.loss.LossStudy;
import org.securecloudlab.scenario.hosts.loss.Remedy;

class LossStudyTest {
    private static LossAnswer lose(Cloud cloud, Kind kind, ZoneRule zones) {
        return LossStudy.of(
                cloud, FailureDomain.of(cloud, EnumSet.of(kind)), zones, (done, total) -> {}, Cancellation.never());
    }

    @Test
    void aHalfEmptyCloudBearsTheLossOfAnyHost() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(2) + """
                instances: [{name: "i{0}", count: 8, flavor: one, project: p1, spread: "h*"}]
                """);

        LossAnswer answer = lose(cloud, Kind.HOST, ZoneRule.PINNED);

        assertThat(answer.losses()).hasSize(2);
        assertThat(answer.bearsAll()).isTrue();
    }

    /** 3 hosts of 8 vCPUs with 18 in use: two hold 16, so one lost host leaves 2 instances out and one new host takes them. */
    @Test
    void tooFullACloudLeavesOutWhatOneMoreHostWouldTake() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(3) + """
                instances: [{name: "i{00}", count: 18, flavor: one, project: p1, spread: "h*"}]
                """);

        DomainLoss loss = lose(cloud, Kind.HOST, ZoneRule.PINNED).losses().get(0);

        assertThat(loss.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(loss.stuck()).hasSize(2);
        assertThat(loss.stuck().get(0).stops()).extracting(HostStop::resource).containsOnly("VCPU");
        assertThat(loss.remedies()).containsExactly(new Remedy("h1", "z1", 1));
    }

    /** The same numbers must come out for every host: the scheduler that is used again must be as before. */
    @Test
    void losingOneHostAfterTheOtherLeavesNoTrace() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(5) + """
                instances: [{name: "i{00}", count: 30, flavor: one, project: p1, spread: "h*"}]
                serverGroups: [{name: apart, policy: soft-anti-affinity, memberPatterns: "i0*"}]
                """);

        assertThat(lose(cloud, Kind.HOST, ZoneRule.PINNED).losses())
                .allSatisfy(loss -> assertThat(loss.verdict()).isEqualTo(Verdict.FITS))
                .extracting(DomainLoss::instances)
                .containsExactly(6, 6, 6, 6, 6);
    }

    /** Members of an anti-affinity group on every host have nowhere to go; no host more than one for each is needed. */
    @Test
    void groupsAreKept() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(3) + """
                instances: [{name: "i{0}", count: 3, flavor: one, project: p1, spread: "h*"}]
                serverGroups: [{name: apart, policy: anti-affinity, memberPatterns: "i*"}]
                """);

        DomainLoss loss = lose(cloud, Kind.HOST, ZoneRule.PINNED).losses().get(1);

        assertThat(loss.stuck()).singleElement().satisfies(stuck -> assertThat(stuck.stops())
                .extracting(HostStop::rule)
                .containsOnly("ServerGroupAntiAffinityFilter"));
        assertThat(loss.remedies()).extracting(Remedy::hosts).containsExactly(1);
    }

    /** h1 has room for 5 vCPUs, h2 for 1: in the cloud's order the small ones fill h1 and the large one fits nowhere. */
    @Test
    void theOrderCanDecide() {
        Cloud cloud = YamlClouds.read("""
                name: order
                hosts:
                  - name: h{0}
                    count: 3
                    inventories:
                      VCPU: {total: 6, allocationRatio: 1.0}
                      MEMORY_MB: {total: 99999, allocationRatio: 1.0}
                      DISK_GB: {total: 999, allocationRatio: 1.0}
                flavors:
                  - {name: one, vcpus: 1, ramMiB: 10, rootGiB: 1}
                  - {name: five, vcpus: 5, ramMiB: 20, rootGiB: 1}
                instances:
                  - {name: a, flavor: one, host: h1}
                  - {name: b, flavor: five, host: h1}
                  - {name: c, flavor: one, host: h2}
                  - {name: d, flavor: five, host: h3}
                """);

        assertThat(lose(cloud, Kind.HOST, ZoneRule.PINNED).losses().get(0).verdict())
                .isEqualTo(Verdict.FITS_LARGEST_FIRST);
    }

    @Test
    void aZoneThatIsKeptCannotBeLost() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(2).replace("flavors:", """
                  - name: other
                    zone: z2
                    inventories:
                      VCPU: {total: 80, allocationRatio: 1.0}
                      MEMORY_MB: {total: 163840, allocationRatio: 1.0}
                      DISK_GB: {total: 1000, allocationRatio: 1.0}
                flavors:""") + """
                instances: [{name: "i{0}", count: 4, flavor: one, project: p1, spread: "h*"}]
                """);

        DomainLoss free = lose(cloud, Kind.ZONE, ZoneRule.PINNED).losses().get(0);
        DomainLoss kept = lose(cloud, Kind.ZONE, ZoneRule.ALL).losses().get(0);

        assertThat(free.verdict()).isEqualTo(Verdict.FITS);
        assertThat(kept.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(kept.remedies()).isEmpty();
        assertThat(kept.beyondHelp()).isEqualTo(4);
    }
}
