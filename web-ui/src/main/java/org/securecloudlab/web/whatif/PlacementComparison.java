package org.securecloudlab.web.whatif;

import java.util.List;
import org.securecloudlab.scenario.hosts.preview.Preview;
import org.securecloudlab.scenario.hosts.preview.PreviewChange;

/**
 * The same requests on two configurations or clouds.
 *
 * @param before with the first
 * @param after with the second
 * @param changes instances that fared differently, with the rule
 */
public record PlacementComparison(Preview before, Preview after, List<PreviewChange> changes) {
    public PlacementComparison {
        changes = List.copyOf(changes);
    }
}
