package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.scheduler.explain.Refusal;

/** Which hosts an anti-affinity group leaves alone, while its members come, move and go. */
class ServerGroupMembersTest {

    private static NovaScheduler scheduler(ServerGroup... groups) {
        return NovaScheduler.of(Clouds.of(Clouds.hosts(3), List.of(), List.of(groups), Map.of()));
    }

    private static ServerGroup apart(String id, String... members) {
        return new ServerGroup(
                id, id, "anti-affinity", OptionalInt.empty(), List.of(members), Optional.empty(), Optional.empty());
    }

    private static List<String> full(NovaScheduler scheduler, String group) {
        return scheduler.explain(Clouds.request("next").inGroup(group)).stream()
                .map(Refusal::host)
                .toList();
    }

    private static String place(NovaScheduler scheduler, RequestSpec request) {
        return ((Decision.Placed) scheduler.schedule(request)).hosts().get(0);
    }

    @Test
    void membersComeAndGo() {
        NovaScheduler scheduler = scheduler(apart("g"));
        String first = place(scheduler, Clouds.request("a").inGroup("g"));
        String second = place(scheduler, Clouds.request("b").inGroup("g"));
        place(scheduler, Clouds.request("other"));
        assertThat(full(scheduler, "g")).containsExactlyInAnyOrder(first, second);
        scheduler.release("a");
        scheduler.release("other");
        assertThat(full(scheduler, "g")).containsExactly(second);
    }

    @Test
    void oneThatCameBackWithoutTheHintIsNoMember() {
        NovaScheduler scheduler = scheduler(apart("g"));
        place(scheduler, Clouds.request("a").inGroup("g"));
        scheduler.release("a");
        place(scheduler, Clouds.request("a"));
        assertThat(full(scheduler, "g")).isEmpty();
    }

    @Test
    void aMemberIsOnBothHostsWhileItMoves() {
        NovaScheduler scheduler = scheduler(apart("g"));
        String source = place(scheduler, Clouds.request("a").inGroup("g"));
        String target = ((Decision.Placed)
                        scheduler.move(Clouds.request("a").inGroup("g").ignoring(List.of(source))))
                .hosts()
                .get(0);
        assertThat(full(scheduler, "g")).containsExactlyInAnyOrder(source, target);
        scheduler.moved("a");
        assertThat(full(scheduler, "g")).containsExactly(target);
    }

    @Test
    void aMoveThatFailsLeavesTheMemberWhereItWas() {
        NovaScheduler scheduler = scheduler(apart("g"));
        String source = place(scheduler, Clouds.request("a").inGroup("g"));
        scheduler.move(Clouds.request("a").inGroup("g").ignoring(List.of(source)));
        scheduler.moveFailed("a");
        assertThat(full(scheduler, "g")).containsExactly(source);
    }

    @Test
    void aMemberThatTheCloudNamesCountsWhenItComes() {
        NovaScheduler scheduler = scheduler(apart("g", "late"), apart("also", "late"));
        assertThat(full(scheduler, "g")).isEmpty();
        String host = place(scheduler, Clouds.request("late"));
        assertThat(full(scheduler, "g")).containsExactly(host);
        assertThat(full(scheduler, "also")).containsExactly(host);
        scheduler.release("late");
        assertThat(full(scheduler, "g")).isEmpty();
    }

    @Test
    void aRequestThatFailsLeavesNoMembers() {
        NovaScheduler scheduler = scheduler(apart("g"));
        RequestSpec four = RequestSpec.of(
                        List.of("a", "b", "c", "d"), Clouds.SMALL, Optional.of(Clouds.image(Map.of())), "p1")
                .inGroup("g");
        assertThat(scheduler.schedule(four)).isInstanceOf(Decision.NoValidHost.class);
        assertThat(full(scheduler, "g")).isEmpty();
    }
}
