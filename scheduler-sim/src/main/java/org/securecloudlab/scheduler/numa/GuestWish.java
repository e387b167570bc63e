package org.securecloudlab.scheduler.numa;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.image.ImageProperties;
import org.securecloudlab.scheduler.image.PythonFlag;
import org.securecloudlab.scheduler.python.IntSet;
import org.securecloudlab.scheduler.python.PythonNumber;

/** The NUMA topology that a flavor and an image ask for (hardware.py, numa_get_constraints). */
public final class GuestWish {
    private static final int MOST_NODES = 128;

    private final FlavorAndImage request;

    private GuestWish(FlavorAndImage request) {
        this.request = request;
    }

    /**
     * Nothing, when neither cells nor pinned CPUs nor a page size nor persistent memory is asked.
     *
     * @throws SchedulingException stage request, when flavor and image contradict each other or themselves
     */
    public static Optional<GuestTopology> of(Flavor flavor, ImageProperties image) {
        return new GuestWish(new FlavorAndImage(flavor, image)).topology();
    }

    private Optional<GuestTopology> topology() {
        PinningWish pinning = PinningWish.of(request);
        Optional<Integer> nodes = nodes();
        double pageSize = PageSizeWish.of(request);
        checkLockedMemory();
        if (nodes.isEmpty() && pageSize == 0 && !pinning.isPinned() && !wantsPersistentMemory()) {
            return Optional.empty();
        }
        if (CpuPolicies.isEmptyText(request) && pinning.threadPolicy().isEmpty()) {
            throw SchedulingException.inSpec("hw:cpu_thread_policy is empty");
        }
        List<NodeShare> shares = NodeShare.of(request.flavorSpecs(), nodes.orElse(1), cpus(), memory());
        List<GuestCell> cells = new ArrayList<>();
        IntSet shared = IntSet.range(0, request.vcpus()).minus(pinning.dedicated());
        for (NodeShare share : shares) {
            cells.add(new GuestCell(
                    cells.size(),
                    share.cpus().and(shared),
                    share.cpus().and(pinning.dedicated()),
                    share.memoryMiB(),
                    (long) pageSize,
                    pinning.cpuPolicy(),
                    pinning.threadPolicy()));
        }
        return Optional.of(new GuestTopology(cells, pinning.isolatesEmulator()));
    }

    private Optional<Integer> nodes() {
        Optional<String> flavor = request.flavor("numa_nodes");
        Optional<String> image = request.image("numa_nodes").filter(value -> !value.equals("0"));
        if (flavor.isPresent() && image.isPresent()) {
            throw forbidden("hw_numa_nodes");
        }
        // The number must be written as Python writes it: 2, not 02 or +2.
        Optional<String> given = flavor.or(() -> request.image("numa_nodes"));
        Optional<BigInteger> number = given.flatMap(text ->
                PythonNumber.integer(text).filter(value -> value.toString().equals(text)));
        if (given.isPresent() && (number.isEmpty() || number.get().signum() <= 0)) {
            throw SchedulingException.inSpec(
                    "hw:numa_nodes: found [" + given.get() + "]; expected a number, at least 1");
        }
        return number.map(
                value -> value.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue());
    }

    private Optional<List<IntSet>> cpus() {
        Optional<List<IntSet>> flavor = perNode("hw:numa_cpus.", CpuSpec::parse);
        Optional<List<IntSet>> image = request.properties().numaCpus();
        if (flavor.isPresent() && image.isPresent()) {
            throw forbidden("hw_numa_cpus");
        }
        return flavor.or(() -> image);
    }

    private Optional<List<Long>> memory() {
        Optional<List<Long>> flavor = perNode("hw:numa_mem.", GuestWish::amount);
        Optional<List<Long>> image = request.properties().numaMemoryMiB();
        if (flavor.isPresent() && image.isPresent()) {
            throw forbidden("hw_numa_mem");
        }
        return flavor.or(() -> image);
    }

    private <T> Optional<List<T>> perNode(String prefix, Function<String, T> reader) {
        List<T> values = new ArrayList<>();
        while (values.size() < MOST_NODES) {
            String text = request.specs().get(prefix + values.size());
            if (text == null) {
                break;
            }
            values.add(reader.apply(text));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static long amount(String text) {
        return PythonNumber.integer(text)
                .filter(value -> value.bitLength() < Long.SIZE)
                .map(BigInteger::longValue)
                .orElseThrow(() -> SchedulingException.inSpec("hw:numa_mem: found [" + text + "]; expected MiB"));
    }

    private boolean wantsPersistentMemory() {
        return request.flavor("pmem").stream()
                .flatMap(labels -> List.of(labels.split(",", -1)).stream())
                .anyMatch(label -> !label.isBlank());
    }

    private void checkLockedMemory() {
        Optional<Boolean> flavor =
                Optional.ofNullable(request.specs().get("hw:locked_memory")).map(PythonFlag::isTrue);
        Optional<Boolean> image = request.image("locked_memory").map("True"::equals);
        if (flavor.isPresent() && image.isPresent() && !flavor.equals(image)) {
            throw SchedulingException.inSpec("hw:locked_memory of the flavor and hw_locked_memory of the image differ");
        }
        boolean hasPageSize = request.flavor("mem_page_size").isPresent()
                || request.image("mem_page_size").isPresent();
        if (flavor.or(() -> image).orElse(false) && !hasPageSize) {
            throw SchedulingException.inSpec("locked memory needs hw:mem_page_size");
        }
    }

    private static SchedulingException forbidden(String property) {
        return SchedulingException.inSpec(property + " of the image, which the flavor sets already");
    }
}
