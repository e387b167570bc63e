package org.securecloudlab.web.whatif;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securecloudlab.scenario.hosts.preview.PlacementWish;

/**
 * Requests to place.
 *
 * @param requests in their order
 * @param novaConf the text of a nova.conf to ask with instead of the cloud's own configuration
 * @param otherNovaConf for a comparison: the text of the second nova.conf; the cloud's own configuration when it is left out
 * @param otherCloud for a comparison: another stored cloud, as {@code name}; its newest version is taken
 */
@Schema(name = "PlacementQuestion", description = "Requests to place")
public record PlacementQuestion(
        Optional<List<PlacementWish>> requests,
        Optional<String> novaConf,
        Optional<String> otherNovaConf,
        Optional<String> otherCloud) {}
