package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.scheduler.PassObserver.Weighed;

/**
 * Why a host that passes every filter is not the one that a request gets.
 *
 * @param weigher the weigher whose multiplied score differs most in favour of the other host
 * @param host the host that was passed over
 * @param chosen the best one
 * @param more what that weigher adds more to the best one
 * @param lead how much greater its whole weight is
 */
public record Preference(String weigher, String host, String chosen, double more, double lead) {

    /** Nothing when the host was not weighed, is itself the best, or only comes later in order. */
    static Optional<Preference> of(HostTable hosts, Ranking ranking, List<Weighed> weighers, String hostKey) {
        int[] places = ranking.places();
        for (int place : places) {
            if (hosts.get(ranking.survivors().get(place)).key().equals(hostKey)) {
                return between(hosts, ranking, weighers, place, places[0]);
            }
        }
        return Optional.empty();
    }

    private static Optional<Preference> between(
            HostTable hosts, Ranking ranking, List<Weighed> weighers, int place, int best) {
        Optional<Preference> most = Optional.empty();
        for (Weighed weighed : weighers) {
            double more = added(weighed, best) - added(weighed, place);
            if (more > most.map(Preference::more).orElse(0.0)) {
                most = Optional.of(new Preference(
                        weighed.weigher(),
                        hosts.get(ranking.survivors().get(place)).key(),
                        hosts.get(ranking.survivors().get(best)).key(),
                        more,
                        ranking.weight(best) - ranking.weight(place)));
            }
        }
        return most.filter(preference -> preference.lead() > 0);
    }

    private static double added(Weighed weighed, int place) {
        return weighed.normalised().get(place) * weighed.multipliers().get(place);
    }

    /** In words, such as {@code 0.7500 more for h2, which leads by 0.5000}. */
    public String describe() {
        return String.format(Locale.ROOT, "%s more for %s, which leads by %s", rounded(more), chosen, rounded(lead));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
