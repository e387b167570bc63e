package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;

class MoveTest {
    private final Scheduler scheduler = NovaScheduler.of(Clouds.of(Clouds.hosts(2)));

    @Test
    void holdsTwiceUntilItHasArrived() {
        scheduler.schedule(Clouds.request("a"));
        scheduler.setEnabled("h1", false);

        assertThat(scheduler.move(Clouds.request("a"))).isEqualTo(new Decision.Placed(List.of("h2")));
        assertThat(scheduler.load("h1").ramMiBUsed()).isEqualTo(2048);
        assertThat(scheduler.load("h2").ramMiBUsed()).isEqualTo(2048);
        assertThat(scheduler.instancesOn("h1")).containsExactly("a");

        assertThat(scheduler.moved("a")).isTrue();
        assertThat(scheduler.load("h1").ramMiBUsed()).isZero();
        assertThat(scheduler.instancesOn("h1")).isEmpty();
        assertThat(scheduler.instancesOn("h2")).containsExactly("a");
        assertThat(scheduler.moved("a")).isFalse();
    }

    @Test
    void aMoveThatFailsLeavesEverythingAsItWas() {
        scheduler.schedule(Clouds.request("a"));
        List<HostLoad> before = scheduler.loads();
        scheduler.setEnabled("h1", false);
        scheduler.move(Clouds.request("a"));

        assertThat(scheduler.moveFailed("a")).isTrue();
        assertThat(scheduler.loads()).isEqualTo(before);
        assertThat(scheduler.instancesOn("h2")).isEmpty();
    }

    @Test
    void aRefusedMoveChangesNothing() {
        scheduler.schedule(Clouds.request("a"));
        List<HostLoad> before = scheduler.loads();
        scheduler.setEnabled("h1", false);
        scheduler.setEnabled("h2", false);

        assertThat(scheduler.move(Clouds.request("a"))).isInstanceOf(Decision.NoValidHost.class);
        assertThat(scheduler.loads()).isEqualTo(before);
        assertThat(scheduler.release("a")).isTrue();
        assertThat(scheduler.loads()).allMatch(load -> load.ramMiBUsed() == 0);
    }

    @Test
    void whatIsDeletedOnTheMoveGivesBothBack() {
        scheduler.schedule(Clouds.request("a"));
        scheduler.setEnabled("h1", false);
        scheduler.move(Clouds.request("a"));

        assertThat(scheduler.release("a")).isTrue();
        assertThat(scheduler.loads()).allMatch(load -> load.ramMiBUsed() == 0 && load.instances() == 0);
        assertThat(scheduler.moved("a")).isFalse();
    }

    @Test
    void onlyAnInstanceThatHasAHostCanBeMoved() {
        assertThatThrownBy(() -> scheduler.move(Clouds.request("a"))).isInstanceOf(IllegalArgumentException.class);
        RequestSpec two = RequestSpec.of(List.of("a", "b"), Clouds.SMALL, Optional.empty(), "p1");
        assertThatThrownBy(() -> scheduler.move(two)).isInstanceOf(IllegalArgumentException.class);
    }

    /** nova's conductor sets up the group with the member's own host, so that its filter leaves nothing else. */
    @Test
    void aMemberOfAnAffinityGroupCannotLeaveIt() {
        Cloud cloud = Clouds.of(Clouds.hosts(2), List.of(), List.of(Clouds.group("g1", "affinity")), Map.of());
        Scheduler grouped = NovaScheduler.of(cloud);
        grouped.schedule(Clouds.request("a").inGroup("g1"));
        grouped.setEnabled("h1", false);

        assertThat(grouped.move(Clouds.request("a").inGroup("g1"))).isInstanceOf(Decision.NoValidHost.class);
    }
}
