package org.securecloudlab.scenario.hosts.fit;

import java.util.List;
import org.securecloudlab.scenario.hosts.Amounts;

/**
 * What is free on hosts where no instance of any asked flavor fits any more.
 *
 * @param exhausted the resources of which less is left than the least that any flavor asks which the host takes when it is empty; empty when a rule
 *     other than room, or only the combination of resources, keeps the flavors out
 * @param hosts how many such hosts there are
 * @param free what is free on them
 */
public record Stranded(List<String> exhausted, int hosts, Amounts free) {
    public Stranded {
        exhausted = List.copyOf(exhausted);
    }
}
