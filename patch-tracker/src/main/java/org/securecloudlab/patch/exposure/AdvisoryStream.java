package org.securecloudlab.patch.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Samplers;
import org.securecloudlab.patch.document.Words;
import org.securecloudlab.patch.urgency.CvssBand;

/** The advisories of one replication, with each owner's response; the same for all policies. */
final class AdvisoryStream {
    private static final double DAYS_A_YEAR = 365;

    private final ExposureModel model;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * An advisory in a group.
     *
     * @param group the group's index
     * @param severity of the advisory
     * @param day when it was published
     * @param responseDays how long the owner would take
     */
    record Finding(int group, CvssBand severity, double day, double responseDays) {}

    AdvisoryStream(ExposureModel model, RandomStreams streams) {
        this.model = model;
        List<Arrival> arrivals = arrivals(streams);
        for (int group = 0; group < model.groups().size(); group++) {
            InstanceGroup systems = model.groups().get(group);
            RandomGenerator hits = streams.stream("patch.hit", systems.name());
            RandomGenerator responses = streams.stream("patch.response", systems.name());
            for (Arrival arrival : arrivals) {
                double response = systems.response().sampleDays(responses);
                if (Samplers.uniform(hits) < systems.affectedShare()) {
                    findings.add(new Finding(group, arrival.severity(), arrival.day(), response));
                }
            }
        }
    }

    private List<Arrival> arrivals(RandomStreams streams) {
        List<Arrival> arrivals = new ArrayList<>();
        model.advisoriesPerYear().forEach((severity, perYear) -> {
            RandomGenerator random = streams.stream("patch.advisory", Words.of(severity));
            if (perYear > 0) {
                double gap = DAYS_A_YEAR / perYear;
                for (double day = Samplers.exponential(random, gap);
                        day < model.days();
                        day += Samplers.exponential(random, gap)) {
                    arrivals.add(new Arrival(day, severity));
                }
            }
        });
        arrivals.sort(Comparator.comparingDouble(Arrival::day).thenComparing(Arrival::severity));
        return arrivals;
    }

    List<Finding> findings() {
        return findings;
    }

    private record Arrival(double day, CvssBand severity) {}
}
