package org.securecloudlab.scheduler;

import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * What some rules want to know about an instance on a host.
 *
 * @param flavorId its flavor
 * @param imageProperties its image's properties, as text
 */
public record InstanceFacts(String flavorId, SortedMap<String, String> imageProperties) {
    public InstanceFacts {
        imageProperties = Sorted.map(imageProperties);
    }
}
