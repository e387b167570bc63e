package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Collection;
import java.util.SortedMap;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Host;

/**
 * Processors of some hosts.
 *
 * @param hosts how many
 * @param cpuModel by libvirt's model
 * @param withRdrand whose processor has the feature
 * @param withRdseed whose processor has the feature
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CpuTotals(long hosts, SortedMap<String, Long> cpuModel, long withRdrand, long withRdseed) {

    /** Of the hosts whose processor is known. */
    static CpuTotals of(Collection<Host> hosts) {
        return new CpuTotals(
                hosts.stream().map(Host::cpu).filter(CpuTotals::isKnown).count(),
                Counts.ofPresent(hosts, host -> host.cpu().model()),
                hosts.stream()
                        .filter(host -> host.cpu().features().contains("rdrand"))
                        .count(),
                hosts.stream()
                        .filter(host -> host.cpu().features().contains("rdseed"))
                        .count());
    }

    static boolean isKnown(Cpu cpu) {
        return cpu.featuresKnown() || cpu.model().isPresent();
    }
}
