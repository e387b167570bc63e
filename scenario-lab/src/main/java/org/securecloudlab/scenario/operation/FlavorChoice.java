package org.securecloudlab.scenario.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scenario.trace.TraceRow;

/** Which flavor a recorded instance gets. */
public final class FlavorChoice {
    /** The smallest by memory, then vCPU, then disk, then name: memory is what clouds run out of first. */
    private static final Comparator<Flavor> BY_SIZE = Comparator.comparingLong(Flavor::ramMiB)
            .thenComparingInt(Flavor::vcpus)
            .thenComparingLong(Flavor::rootGiB)
            .thenComparing(Flavor::name);

    private final List<Flavor> bySize;
    private final Map<String, Flavor> byRecordedName;

    private FlavorChoice(List<Flavor> bySize, Map<String, Flavor> byRecordedName) {
        this.bySize = bySize;
        this.byRecordedName = byRecordedName;
    }

    /** The smallest of these that is large enough. */
    public static FlavorChoice among(List<Flavor> flavors) {
        return new FlavorChoice(flavors.stream().sorted(BY_SIZE).toList(), Map.of());
    }

    /** Reads {@code flavors} and {@code map}. */
    static FlavorChoice read(OperationInput input) {
        List<String> wanted = input.texts("flavors");
        List<Flavor> flavors = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            input.preparation()
                    .flavor(input, "flavors[" + i + "]", wanted.get(i))
                    .ifPresent(flavors::add);
        }
        if (wanted.isEmpty()) {
            flavors.addAll(input.preparation().facts().cloud().flavors());
        }
        Map<String, Flavor> byRecordedName = new TreeMap<>();
        input.arguments().path("map").properties().forEach(entry -> input.preparation()
                .flavor(input, "map." + entry.getKey(), entry.getValue().asText())
                .ifPresent(flavor -> byRecordedName.put(entry.getKey(), flavor)));
        return new FlavorChoice(flavors.stream().sorted(BY_SIZE).toList(), byRecordedName);
    }

    /** The flavor of a row; empty when none is large enough. */
    public Optional<Flavor> of(TraceRow row) {
        Optional<Flavor> mapped = row.flavor().flatMap(name -> Optional.ofNullable(byRecordedName.get(name)));
        return mapped.isPresent()
                ? mapped
                : bySize.stream().filter(flavor -> holds(flavor, row)).findFirst();
    }

    private static boolean holds(Flavor flavor, TraceRow row) {
        return flavor.vcpus() >= row.vcpus() && flavor.ramMiB() >= row.ramMiB() && flavor.rootGiB() >= row.diskGiB();
    }
}
