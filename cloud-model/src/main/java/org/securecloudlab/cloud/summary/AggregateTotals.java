package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * A host aggregate in short.
 *
 * @param name its name
 * @param az the zone that it makes, null for none
 * @param hosts how many service hosts are in it
 * @param metadata without the zone
 */
public record AggregateTotals(
        String name,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> az,
        OptionalLong hosts,
        Optional<SortedMap<String, String>> metadata) {}
