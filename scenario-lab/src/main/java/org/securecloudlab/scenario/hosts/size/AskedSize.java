package org.securecloudlab.scenario.hosts.size;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.CloudNames;

/**
 * A question about the size of a cloud as somebody asks it: names and numbers that nobody has looked at yet.
 *
 * @param kinds hosts that can be had
 * @param mix how frequent each flavor is among the requests; as among the cloud's instances when it is left out
 * @param project who asks, by name or id; nobody that an aggregate names when it is left out
 * @param requests how many instances are requested; as many as the cloud has when it is left out
 * @param perHour they arrive at this mean rate and leave again; all stay when it is left out
 * @param lifetime mean lifetime, with {@code perHour}
 * @param trace to replay instead of the mix
 * @param growth so many times as many requests
 * @param fromVolume whether instances boot from volumes, so that root disks are not on the hosts
 * @param failingShare the largest share of requests that may fail, 0 to 1
 * @param lostHosts hosts that are lost
 * @param zones over how many zones the hosts stand, one of which is lost; 0 for none
 * @param seed root of the random numbers
 * @param replications how often each candidate is simulated
 * @param most the search gives up beyond so many hosts of a kind
 */
public record AskedSize(
        List<Kind> kinds,
        Optional<List<Share>> mix,
        Optional<String> project,
        OptionalInt requests,
        Optional<Double> perHour,
        Optional<Duration> lifetime,
        Optional<Trace> trace,
        double growth,
        boolean fromVolume,
        double failingShare,
        int lostHosts,
        int zones,
        long seed,
        int replications,
        int most) {
    public AskedSize {
        kinds = List.copyOf(kinds);
        mix = mix.map(List::copyOf);
    }

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
     * A trace.
     *
     * @param name which problems name
     * @param csv its text
     */
    public record Trace(String name, String csv) {}

    /**
     * How much may be asked for.
     *
     * @param requests in all
     * @param replications of each candidate
     */
    public record Bounds(int requests, int replications) {}

    /** The question about a cloud; or all that is wrong with it, each problem at the component of this record that it is about. */
    public Parsed<SizeQuestion> about(Cloud cloud, Bounds bounds) {
        List<Problem> problems = SizeNumbers.problems(this, bounds);
        CloudNames names = new CloudNames(cloud);
        List<PricedKind> priced = new ArrayList<>();
        for (int place = 0; place < kinds.size(); place++) {
            Kind kind = kinds.get(place);
            names.host("kinds[" + place + "].host", kind.host())
                    .ifPresent(host -> priced.add(new PricedKind(host, kind.price())));
        }
        Optional<Image> image = fromVolume ? Optional.empty() : Optional.of(Image.of("plain"));
        String asking = project.flatMap(name -> names.project("project", name)).orElse("");
        AskedWorkload workloads = new AskedWorkload(
                this, cloud, new LinkedHashSet<>(PricedKind.taken(cloud, priced, image, asking)), bounds, problems);
        Optional<Workload> workload = trace.isPresent() ? workloads.replaying(trace.get()) : workloads.mixed(names);
        problems.addAll(names.problems());
        return workload.isEmpty() || !problems.isEmpty()
                ? Parsed.refused(problems)
                : Parsed.of(
                        new SizeQuestion(
                                workload.get(),
                                image,
                                asking,
                                priced,
                                failingShare,
                                lostHosts,
                                zones,
                                seed,
                                replications,
                                most),
                        List.of());
    }
}
