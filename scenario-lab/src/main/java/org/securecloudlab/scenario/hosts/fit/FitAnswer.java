package org.securecloudlab.scenario.hosts.fit;

import java.util.List;
import org.securecloudlab.scenario.hosts.Amounts;

/**
 * What else fits into a cloud.
 *
 * @param cloud its name
 * @param hosts how many it has
 * @param free what placement may still hand out, over all hosts
 * @param capacity what there is to hand out, over all hosts
 * @param flavors in the order of the question
 * @param stranded what is free where nothing fits any more
 */
public record FitAnswer(
        String cloud, int hosts, Amounts free, Amounts capacity, List<FlavorFit> flavors, List<Stranded> stranded) {
    public FitAnswer {
        flavors = List.copyOf(flavors);
        stranded = List.copyOf(stranded);
    }
}
