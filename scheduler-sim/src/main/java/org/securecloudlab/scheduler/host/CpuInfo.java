package org.securecloudlab.scheduler.host;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.securecloudlab.cloud.Cpu;

/** The JSON text by which nova's libvirt driver reports a processor ({@code cpu_info}; virt/libvirt/driver.py, _get_cpu_info). */
final class CpuInfo {
    private CpuInfo() {}

    static String toJson(Cpu cpu) {
        ObjectNode info = JsonNodeFactory.instance.objectNode();
        cpu.arch().ifPresent(arch -> info.put("arch", arch));
        cpu.model().ifPresent(model -> info.put("model", model));
        cpu.vendor().ifPresent(vendor -> info.put("vendor", vendor));
        if (cpu.sockets() > 0) {
            info.putObject("topology")
                    .put("sockets", cpu.sockets())
                    .put("cores", cpu.cores())
                    .put("threads", cpu.threads());
        }
        if (cpu.featuresKnown()) {
            var features = info.putArray("features");
            cpu.features().forEach(features::add);
        }
        cpu.physicalAddressBits()
                .ifPresent(bits ->
                        info.putObject("maxphysaddr").put("mode", "emulate").put("bits", bits));
        return info.toString();
    }
}
