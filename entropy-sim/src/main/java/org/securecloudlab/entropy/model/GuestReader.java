package org.securecloudlab.entropy.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.guest.GuestProfile;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.nova.DeviceResolver;
import org.securecloudlab.entropy.nova.GuestDevice;
import org.securecloudlab.entropy.nova.GuestRequest;
import org.securecloudlab.entropy.nova.NovaRelease;
import org.securecloudlab.entropy.virtio.Limiter;
import org.securecloudlab.entropy.workload.Workload;
import org.securecloudlab.entropy.workload.WorkloadLibrary;

/** Reads a group of guests of a model. */
final class GuestReader {
    private static final KernelVersion ASSUMED = new KernelVersion(6, 1, 0);
    private static final int MOST_GUESTS = 1_000_000;
    private static final int USUAL_HZ = 250;

    private final WorkloadLibrary library;
    private final NovaRelease release;
    private final Optional<String> rngDevPath;
    private final List<Sentence> assumptions;

    GuestReader(WorkloadLibrary library, NovaRelease release, Optional<String> rngDevPath, List<Sentence> assumptions) {
        this.library = library;
        this.release = release;
        this.rngDevPath = rngDevPath;
        this.assumptions = assumptions;
    }

    GuestGroup read(Section section) {
        section.knows(
                "name",
                "count",
                "kernel",
                "hz",
                "trustCpu",
                "cycleCounter",
                "interruptEvery",
                "device",
                "image",
                "flavor",
                "workload",
                "urandomEarly",
                "cloneOfMemory",
                "generationId",
                "seedFileInImage");
        String name = section.text("name", "guests");
        KernelVersion kernel = kernel(section, name);
        Workload workload = workload(section);
        GuestProfile profile = new GuestProfile(
                kernel,
                section.whole("hz", USUAL_HZ, 24, 10_000),
                section.flag("trustCpu", false),
                section.flag("cycleCounter", true),
                device(section),
                workload.waitsForReadiness(),
                workload.devRandomBytes(),
                OptionalDouble.of(section.number("interruptEvery", 1, 0.001, 3600)));
        GuestGroup.Exposure exposure = new GuestGroup.Exposure(
                section.flag("urandomEarly", workload.readsEarly()),
                section.flag("cloneOfMemory", false),
                section.flag("generationId", true),
                section.flag("seedFileInImage", false));
        return new GuestGroup(name, section.whole("count", 1, 1, MOST_GUESTS), profile, exposure);
    }

    private KernelVersion kernel(Section section, String name) {
        if (!section.has("kernel")) {
            assumptions.add(Sentence.of("assumed.kernel-of", "guests {0}: kernel {1}", name, ASSUMED));
            return ASSUMED;
        }
        Optional<KernelVersion> kernel = KernelVersion.in(section.text("kernel", ""));
        if (kernel.isEmpty()) {
            section.wrong("kernel", section.text("kernel", ""), "a version of Linux such as \"6.1\"");
        }
        return kernel.orElse(ASSUMED);
    }

    private Workload workload(Section section) {
        String id = section.text("workload", "linux-first-boot");
        Optional<Workload> workload = library.workload(id).or(() -> library.operation(id)
                .map(operation -> new Workload(id, operation.title(), List.of(operation))));
        if (workload.isEmpty()) {
            section.wrong(
                    "workload",
                    id,
                    "one of "
                            + String.join(
                                    ", ",
                                    library.workloads().stream()
                                            .map(Workload::id)
                                            .toList()) + ", or an operation");
        }
        return workload.orElseGet(() -> library.workload("none").orElseThrow());
    }

    /** Said outright, or as nova makes it of image and flavor. */
    private Optional<Limiter> device(Section section) {
        if (section.has("device")) {
            Section device = section.inside("device").knows("attached", "rateBytes", "ratePeriodMs");
            if (!device.flag("attached", true)) {
                return Optional.empty();
            }
            if (device.has("rateBytes") != device.has("ratePeriodMs")) {
                section.wrong("device", "one of rateBytes and ratePeriodMs", "both, or neither for no limit");
                return Optional.of(Limiter.NONE);
            }
            return Optional.of(
                    device.has("rateBytes")
                            ? Limiter.of(
                                    device.whole("rateBytes", 1024, 0, Integer.MAX_VALUE),
                                    device.whole("ratePeriodMs", 1000, 1, Integer.MAX_VALUE))
                            : Limiter.NONE);
        }
        GuestDevice device = DeviceResolver.resolve(
                new GuestRequest(release, section.texts("image"), section.texts("flavor"), rngDevPath, "kvm"));
        device.notes().forEach(note -> {
            if (!assumptions.contains(note.sentence())) {
                assumptions.add(note.sentence());
            }
        });
        return device.attached() ? Optional.of(device.limiter()) : Optional.empty();
    }
}
