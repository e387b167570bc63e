package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * Totals over servers. The keys of maps are the source's; an empty key counts those without.
 *
 * @param imported how many records there are
 * @param total all servers, those of cells that are down included
 * @param listedBelow269 without those of cells that are down, as the compute API lists below 2.69
 * @param byStatus by status as the compute API 2.100 tells it ({@code UNKNOWN} in a cell that is down)
 * @param byProject by project id
 * @param byProjectName by project name, of those whose project is known
 * @param byFlavorName by flavor name
 * @param byAz by availability zone
 * @param byServiceHost by service host, of those that have one
 * @param withoutHost on no host
 * @param bootedFromVolume whose root disk is a volume
 * @param flavorDeleted whose flavor is not listed
 * @param imageDeleted whose image is not known
 * @param projectUnknown whose project is not listed
 * @param onHostWithoutHypervisor on a host that no hypervisor stands for
 * @param rngAllowedByFlavor whose flavor sets {@code hw_rng:allowed} to true
 * @param dedicatedCpu whose flavor asks for pinned CPUs ({@code hw:cpu_policy=dedicated})
 * @param vcpusOfFlavors sum of the known flavors' VCPUs
 * @param ramMbOfFlavors sum of the known flavors' memory in MiB
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ServerTotals(
        long imported,
        OptionalLong total,
        @JsonProperty("listed_below_2_69") OptionalLong listedBelow269,
        @JsonProperty("by_status_2_100") Optional<SortedMap<String, Long>> byStatus,
        Optional<SortedMap<String, Long>> byProject,
        Optional<SortedMap<String, Long>> byProjectName,
        Optional<SortedMap<String, Long>> byFlavorName,
        Optional<SortedMap<String, Long>> byAz,
        Optional<SortedMap<String, Long>> byServiceHost,
        OptionalLong withoutHost,
        OptionalLong bootedFromVolume,
        OptionalLong flavorDeleted,
        OptionalLong imageDeleted,
        OptionalLong projectUnknown,
        OptionalLong onHostWithoutHypervisor,
        OptionalLong rngAllowedByFlavor,
        OptionalLong dedicatedCpu,
        OptionalLong vcpusOfFlavors,
        OptionalLong ramMbOfFlavors) {}
