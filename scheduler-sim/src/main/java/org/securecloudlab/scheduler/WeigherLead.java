package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scheduler.explain.Preference;

/** Watches a pass and finds the weigher that makes the best host better than another. */
final class WeigherLead implements PassObserver {
    private final HostTable hosts;
    private final List<Weighed> weighers = new ArrayList<>();

    WeigherLead(HostTable hosts) {
        this.hosts = hosts;
    }

    @Override
    public boolean isWatching() {
        return true;
    }

    @Override
    public void weighed(List<Weighed> details) {
        weighers.addAll(details);
    }

    /** Nothing when the host was not weighed, is itself the best, or only comes later in order. */
    Optional<Preference> over(String hostKey, Ranking ranking) {
        int[] places = ranking.places();
        for (int place : places) {
            if (host(ranking, place).key().equals(hostKey)) {
                return between(ranking, place, places[0]);
            }
        }
        return Optional.empty();
    }

    private Optional<Preference> between(Ranking ranking, int place, int best) {
        Optional<Preference> most = Optional.empty();
        for (Weighed weighed : weighers) {
            double more = added(weighed, best) - added(weighed, place);
            if (more > most.map(Preference::more).orElse(0.0)) {
                most = Optional.of(new Preference(
                        weighed.weigher(),
                        host(ranking, place).key(),
                        host(ranking, best).key(),
                        more,
                        ranking.weight(best) - ranking.weight(place)));
            }
        }
        return most.filter(preference -> preference.lead() > 0);
    }

    private HostState host(Ranking ranking, int place) {
        return hosts.get(ranking.survivors().get(place));
    }

    private static double added(Weighed weighed, int place) {
        return weighed.normalised().get(place) * weighed.multipliers().get(place);
    }
}
