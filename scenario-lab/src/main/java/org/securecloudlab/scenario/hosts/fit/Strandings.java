package org.securecloudlab.scenario.hosts.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scenario.hosts.Amounts;

/** Adds up what is free on hosts that take no flavor, by what has run out there. */
final class Strandings {
    private static final Map<String, ToLongFunction<Amounts>> RESOURCES = resources();

    private Strandings() {}

    private static Map<String, ToLongFunction<Amounts>> resources() {
        Map<String, ToLongFunction<Amounts>> resources = new LinkedHashMap<>();
        resources.put(Host.VCPU, Amounts::vcpus);
        resources.put(Host.PCPU, Amounts::pcpus);
        resources.put(Host.MEMORY_MB, Amounts::ramMiB);
        resources.put(Host.DISK_GB, Amounts::diskGiB);
        return resources;
    }

    static List<Stranded> of(
            List<FlavorFilling> fillings, List<Amounts> demands, List<Amounts> free, List<Amounts> empty) {
        Map<List<String>, Stranded> byExhausted = new LinkedHashMap<>();
        for (int index = 0; index < free.size(); index++) {
            int host = index;
            if (fillings.stream().allMatch(filling -> filling.on(host) == 0)) {
                List<String> exhausted = exhausted(free.get(host), takenWhenEmpty(host, fillings, demands, empty));
                byExhausted.merge(
                        exhausted,
                        new Stranded(exhausted, 1, free.get(host)),
                        (a, b) -> new Stranded(
                                a.exhausted(), a.hosts() + b.hosts(), a.free().plus(b.free())));
            }
        }
        return byExhausted.values().stream()
                .sorted(Comparator.comparingInt(Stranded::hosts).reversed())
                .toList();
    }

    /** What the flavors ask that the host would take if nothing were on it; of the others it lacks more than room. */
    private static List<Amounts> takenWhenEmpty(
            int host, List<FlavorFilling> fillings, List<Amounts> demands, List<Amounts> empty) {
        return IntStream.range(0, demands.size())
                .filter(flavor -> fillings.get(flavor).lacksOnlyRoom(host)
                        && empty.get(host).holds(demands.get(flavor)) > 0)
                .mapToObj(demands::get)
                .toList();
    }

    private static List<String> exhausted(Amounts free, List<Amounts> demands) {
        List<String> exhausted = new ArrayList<>();
        RESOURCES.forEach((name, amount) -> {
            long least = demands.stream().mapToLong(amount).min().orElse(0);
            if (amount.applyAsLong(free) < least) {
                exhausted.add(name);
            }
        });
        return exhausted;
    }
}
