package org.securecloudlab.scheduler.numa;

import java.util.Optional;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.image.PythonFlag;
import org.securecloudlab.scheduler.python.IntSet;

/** Which of the guest's CPUs are real-time or dedicated (hardware.py, get_realtime_cpu_constraint, get_dedicated_cpu_constraint). */
final class CpuMasks {
    private CpuMasks() {}

    /** {@code hw:cpu_realtime} with the image's or the flavor's mask; nothing when real time is off. */
    static Optional<IntSet> realTime(FlavorAndImage request, boolean hasEmulatorPolicy) {
        if (!PythonFlag.isTrue(request.flavor("cpu_realtime").orElse(""))) {
            return Optional.empty();
        }
        Optional<String> mask = request.image("cpu_realtime_mask").or(() -> request.flavor("cpu_realtime_mask"));
        IntSet all = IntSet.range(0, request.vcpus());
        IntSet realTime = mask.map(text -> masked(text, request.vcpus())).orElse(all);
        if (realTime.isEmpty() || (realTime.equals(all) && !hasEmulatorPolicy) || !all.containsAll(realTime)) {
            throw SchedulingException.inSpec("real-time CPUs " + realTime
                    + "; expected some but not all of the flavor's, or an emulator threads policy");
        }
        return Optional.of(realTime);
    }

    /** {@code hw:cpu_dedicated_mask}: some but not all of the flavor's CPUs. */
    static Optional<IntSet> dedicated(FlavorAndImage request) {
        Optional<String> mask = request.flavor("cpu_dedicated_mask");
        if (mask.isEmpty()) {
            return Optional.empty();
        }
        IntSet all = IntSet.range(0, request.vcpus());
        IntSet dedicated = masked(mask.get(), request.vcpus());
        if (dedicated.isEmpty() || all.minus(dedicated).isEmpty() || !all.containsAll(dedicated)) {
            throw SchedulingException.inSpec("hw:cpu_dedicated_mask: found [" + mask.get()
                    + "]; expected some but not all of the flavor's CPUs");
        }
        return Optional.of(dedicated);
    }

    // A mask that begins by leaving out starts from all CPUs.
    private static IntSet masked(String mask, int vcpus) {
        return CpuSpec.parse(mask.strip().startsWith("^") ? "0-" + (vcpus - 1) + "," + mask : mask);
    }
}
