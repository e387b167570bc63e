package org.securecloudlab.scheduler.numa;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.python.IntSet;
import org.securecloudlab.scheduler.python.PythonNumber;

/**
 * Which CPUs of the guest are pinned and how (the first half of hardware.py, numa_get_constraints): the CPU policy, which
 * {@code resources:PCPU} and {@code resources:VCPU} may stand for, the thread policy, which the trait HW_CPU_HYPERTHREADING may stand for, the
 * masks, and the emulator's threads.
 *
 * @param cpuPolicy shared, dedicated or mixed
 * @param threadPolicy prefer, isolate or require
 * @param dedicated the pinned CPUs
 * @param isolatesEmulator one more host CPU for the emulator's threads
 */
record PinningWish(
        Optional<String> cpuPolicy, Optional<String> threadPolicy, IntSet dedicated, boolean isolatesEmulator) {
    private static final Pattern VCPU = Pattern.compile("resources([1-9][0-9]*)?:VCPU.*", Pattern.DOTALL);
    private static final Pattern PCPU = Pattern.compile("resources([1-9][0-9]*)?:PCPU.*", Pattern.DOTALL);
    private static final Pattern HYPERTHREADING =
            Pattern.compile("trait([1-9][0-9]*)?:HW_CPU_HYPERTHREADING.*", Pattern.DOTALL);

    boolean isPinned() {
        return cpuPolicy.filter(policy -> !policy.equals(CpuPolicies.SHARED)).isPresent();
    }

    /**
     * Reads flavor and image.
     *
     * @throws SchedulingException stage request, when they contradict each other or themselves
     */
    static PinningWish of(FlavorAndImage request) {
        Optional<String> given = CpuPolicies.cpuPolicy(request);
        Optional<String> threads = CpuPolicies.threadPolicy(request);
        Optional<String> emulator = request.flavor("emulator_threads_policy");
        Optional<IntSet> realTime = CpuMasks.realTime(request, knownEmulatorPolicy(emulator));
        Optional<IntSet> mask = CpuMasks.dedicated(request);
        boolean isolates = emulator.filter(CpuPolicies.ISOLATE::equals).isPresent();
        Optional<String> policy = byResources(request, given, isolates);
        Optional<String> threadPolicy = byTrait(request, threads);
        if (policy.filter(CpuPolicies.MIXED::equals).isPresent()) {
            refuseIf(
                    realTime.isPresent() == mask.isPresent(),
                    "mixed CPU policy needs one of hw:cpu_dedicated_mask and hw:cpu_realtime");
            return new PinningWish(policy, threadPolicy, mask.or(() -> realTime).orElseThrow(), isolates);
        }
        refuseIf(mask.isPresent(), "hw:cpu_dedicated_mask needs hw:cpu_policy mixed");
        if (policy.filter(CpuPolicies.DEDICATED::equals).isPresent()) {
            return new PinningWish(policy, threadPolicy, IntSet.range(0, request.vcpus()), isolates);
        }
        refuseIf(threadPolicy.isPresent(), "a CPU thread policy needs hw:cpu_policy dedicated or mixed");
        refuseIf(isolates, "hw:emulator_threads_policy isolate needs hw:cpu_policy dedicated or mixed");
        refuseIf(realTime.isPresent(), "hw:cpu_realtime needs hw:cpu_policy dedicated or mixed");
        return new PinningWish(policy, threadPolicy, new IntSet(), false);
    }

    private static boolean knownEmulatorPolicy(Optional<String> policy) {
        policy.filter(name -> !name.equals("share") && !name.equals(CpuPolicies.ISOLATE))
                .ifPresent(name -> {
                    throw SchedulingException.inSpec(
                            "hw:emulator_threads_policy: found [" + name + "]; expected share or isolate");
                });
        return policy.isPresent();
    }

    private static Optional<String> byResources(FlavorAndImage request, Optional<String> policy, boolean isolates) {
        BigInteger vcpus = sum(request, VCPU);
        BigInteger pcpus = sum(request, PCPU);
        boolean hasVcpus = vcpus.signum() != 0;
        boolean hasPcpus = pcpus.signum() != 0;
        refuseIf(
                policy.isPresent() && (hasVcpus || hasPcpus), "resources:VCPU and resources:PCPU exclude a CPU policy");
        refuseIf(hasVcpus && hasPcpus, "resources:VCPU and resources:PCPU exclude each other");
        int wanted = request.vcpus() + (isolates ? 1 : 0);
        refuseIf(
                hasPcpus && !pcpus.equals(BigInteger.valueOf(wanted)),
                "resources:PCPU " + pcpus + "; expected " + wanted);
        if (hasPcpus) {
            return Optional.of(CpuPolicies.DEDICATED);
        }
        return hasVcpus ? Optional.of(CpuPolicies.SHARED) : policy;
    }

    // A value that is no number is not counted here.
    private static BigInteger sum(FlavorAndImage request, Pattern key) {
        return request.specs().entrySet().stream()
                .filter(spec -> key.matcher(spec.getKey()).matches())
                .flatMap(spec -> PythonNumber.integer(spec.getValue()).stream())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Optional<String> byTrait(FlavorAndImage request, Optional<String> threadPolicy) {
        Optional<String> trait = request.specs().entrySet().stream()
                .filter(spec -> HYPERTHREADING.matcher(spec.getKey()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> request.properties().requiresTrait("HW_CPU_HYPERTHREADING")
                        ? Optional.of("required")
                        : Optional.empty())
                .filter(value -> !value.isEmpty());
        refuseIf(
                threadPolicy.isPresent() && trait.isPresent(),
                "the trait HW_CPU_HYPERTHREADING excludes a CPU thread policy");
        return trait.filter("forbidden"::equals)
                .map(forbidden -> CpuPolicies.ISOLATE)
                .or(() -> trait.filter("required"::equals).map(required -> CpuPolicies.REQUIRE))
                .or(() -> threadPolicy);
    }

    private static void refuseIf(boolean contradicts, String message) {
        if (contradicts) {
            throw SchedulingException.inSpec(message);
        }
    }
}
