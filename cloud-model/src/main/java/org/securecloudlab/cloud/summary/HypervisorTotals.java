package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * Totals over compute hosts.
 *
 * @param count how many
 * @param virtual that run guests
 * @param baremetal ironic nodes
 * @param byAz by availability zone; a host of no zone is in nova's default zone
 * @param withoutAzAggregate in no aggregate that makes a zone
 * @param state {@code up} and {@code down}
 * @param status {@code enabled} and {@code disabled}
 * @param forcedDown declared down by an operator or a fencing tool
 * @param cpuModel by libvirt's model
 * @param withRdrand whose processor has the feature
 * @param withRdseed whose processor has the feature
 * @param knownCpus the same of those hosts whose processor is known, when that is not all
 */
@JsonNaming(SnakeCaseStrategy.class)
public record HypervisorTotals(
        long count,
        OptionalLong virtual,
        OptionalLong baremetal,
        Optional<SortedMap<String, Long>> byAz,
        OptionalLong withoutAzAggregate,
        Optional<SortedMap<String, Long>> state,
        Optional<SortedMap<String, Long>> status,
        OptionalLong forcedDown,
        Optional<SortedMap<String, Long>> cpuModel,
        OptionalLong withRdrand,
        OptionalLong withRdseed,
        Optional<CpuTotals> knownCpus) {}
