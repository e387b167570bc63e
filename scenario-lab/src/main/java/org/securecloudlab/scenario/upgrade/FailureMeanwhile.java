package org.securecloudlab.scenario.upgrade;

import java.util.List;
import org.securecloudlab.scenario.hosts.loss.Remedy;
import org.securecloudlab.scenario.hosts.loss.StuckInstance;

/**
 * What happens when one more host fails while the hosts of the tightest wave are out.
 *
 * @param wave its number
 * @param hostsOut how many are out then
 * @param hosts how many other hosts were failed in turn, each alone
 * @param withoutRoom how many of them hold guests that would fit nowhere else
 * @param worst the host whose failure leaves most guests without a place; empty when every failure can be borne
 * @param stuck guests of that one that fit nowhere, the first of them with reasons
 * @param remedies hosts to add so that even this failure can be borne
 * @param mostGuests the most guests that go down with one host; they are evacuated, not moved
 * @param mostUnderWay the most migrations under way at once that one failure can hit
 * @param underWayLost of these, how many would be lost by it: in post-copy neither side alone has the guest, before it the source still has
 */
public record FailureMeanwhile(
        int wave,
        int hostsOut,
        int hosts,
        int withoutRoom,
        String worst,
        List<StuckInstance> stuck,
        List<Remedy> remedies,
        int mostGuests,
        int mostUnderWay,
        int underWayLost) {
    public FailureMeanwhile {
        stuck = List.copyOf(stuck);
        remedies = List.copyOf(remedies);
    }

    /** Whether any one failure can be borne. */
    public boolean isBorne() {
        return withoutRoom == 0;
    }
}
