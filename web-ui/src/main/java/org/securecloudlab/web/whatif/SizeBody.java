package org.securecloudlab.web.whatif;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securecloudlab.scenario.hosts.size.AskedSize;

/**
 * A workload and the hosts to choose from.
 *
 * @param kinds hosts that can be had
 * @param mix how frequent each flavor is among the requests; as among the cloud's instances when it is left out
 * @param project who asks, by name or id; nobody that an aggregate names when it is left out
 * @param requests how many instances are requested; as many as the cloud has when it is left out
 * @param perHour they arrive at this mean rate and leave again; all stay when it is left out
 * @param lifetime mean lifetime, with {@code perHour}
 * @param trace name of a stored trace to replay, instead of the mix
 * @param growth so many times as many requests; 1 when it is left out
 * @param fromVolume whether instances boot from volumes, so that root disks are not on the hosts
 * @param failingShare the largest share of requests that may fail, 0 to 1
 * @param lostHosts hosts that are lost
 * @param zones over how many zones the hosts stand, one of which is lost
 * @param replications how often each candidate is simulated; 10 when it is left out
 * @param seed root of the random numbers
 */
@Schema(name = "SizeQuestion", description = "A workload and the hosts to choose from")
public record SizeBody(
        Optional<List<Kind>> kinds,
        Optional<List<Share>> mix,
        Optional<String> project,
        OptionalInt requests,
        Optional<Double> perHour,
        Optional<Duration> lifetime,
        Optional<String> trace,
        Optional<Double> growth,
        Optional<Boolean> fromVolume,
        Optional<Double> failingShare,
        OptionalInt lostHosts,
        OptionalInt zones,
        OptionalInt replications,
        OptionalLong seed) {

    /**
     * A kind of host.
     *
     * @param host name of a host of the cloud that new ones are like
     * @param price of one
     */
    public record Kind(String host, double price) {}

    /**
     * How frequent a flavor is.
     *
     * @param flavor its name
     * @param weight relative to the others
     */
    public record Share(String flavor, double weight) {}

    /**
     * The question with what was left out.
     *
     * @param replayed the text of the trace
     * @param most hosts of a kind
     */
    AskedSize asked(Optional<String> replayed, int most) {
        return new AskedSize(
                kinds.orElse(List.of()).stream()
                        .map(kind -> new AskedSize.Kind(kind.host(), kind.price()))
                        .toList(),
                mix.map(shares -> shares.stream()
                        .map(share -> new AskedSize.Share(share.flavor(), share.weight()))
                        .toList()),
                project,
                requests,
                perHour,
                lifetime,
                replayed.map(csv -> new AskedSize.Trace(trace.orElse(""), csv)),
                growth.orElse(1.0),
                fromVolume.orElse(false),
                failingShare.orElse(0.0),
                lostHosts.orElse(0),
                zones.orElse(0),
                seed.orElse(1),
                replications.orElse(10),
                most);
    }
}
