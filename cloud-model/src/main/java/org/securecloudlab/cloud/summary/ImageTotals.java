package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.OptionalLong;

/**
 * Totals over images.
 *
 * @param total all of them; absent when servers come from images that were not listed, for those may be hidden or deleted
 * @param listed that a list shows; hidden ones are not in it
 * @param fullySigned with all four signature properties
 * @param partlySigned with some of them
 * @param withVirtioRng whose guests may have a virtio random source
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ImageTotals(
        OptionalLong total,
        OptionalLong listed,
        OptionalLong fullySigned,
        OptionalLong partlySigned,
        OptionalLong withVirtioRng) {}
