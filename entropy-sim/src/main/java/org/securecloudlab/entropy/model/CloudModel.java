package org.securecloudlab.entropy.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.RandomSource;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.entropy.boot.GuestGroup;
import org.securecloudlab.entropy.boot.Sharing;
import org.securecloudlab.entropy.boot.SourceUnit;
import org.securecloudlab.entropy.boot.Supply;
import org.securecloudlab.entropy.guest.GuestProfile;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.nova.DeviceResolver;
import org.securecloudlab.entropy.nova.GuestDevice;
import org.securecloudlab.entropy.nova.GuestRequest;
import org.securecloudlab.entropy.nova.NovaRelease;
import org.securecloudlab.entropy.source.SourceCatalogue;
import org.securecloudlab.entropy.source.SourceType;
import org.securecloudlab.entropy.workload.Workload;
import org.securecloudlab.entropy.workload.WorkloadLibrary;

/** Makes a model of a cloud: all of its running instances boot within a minute, after a power loss. */
public final class CloudModel {
    private static final KernelVersion ASSUMED_KERNEL = new KernelVersion(6, 1, 0);
    private static final String ASSUMED_SOURCE = "onerng";
    private static final int POWER_RUNNING = 1;
    private static final int HZ = 250;
    private static final double POOL_BITS = 4096;
    /** Interrupts of a host, in bits a second. */
    private static final double GATHERING = 3;

    private final Cloud cloud;
    private final NovaRelease release;
    private final Optional<String> rngDevPath;
    private final KernelEra hostEra;
    private final List<Sentence> assumptions = new ArrayList<>();

    private CloudModel(Cloud cloud) {
        this.cloud = cloud;
        Optional<NovaRelease> named = cloud.settings().novaRelease().flatMap(NovaRelease::named);
        this.release = named.orElse(NovaRelease.LATER);
        if (named.isEmpty()) {
            assumptions.add(Sentence.of("assumed.release", "nova's release is not told: a current one"));
        }
        this.rngDevPath = cloud.settings().novaOption("libvirt.rng_dev_path");
        Optional<KernelVersion> kernel = cloud.hosts().stream()
                .map(host -> host.hypervisor().kernelVersion().flatMap(KernelVersion::in))
                .flatMap(Optional::stream)
                .min(KernelVersion::compareTo);
        if (kernel.isEmpty()) {
            assumptions.add(Sentence.of("assumed.host-kernel", "the hosts' kernel is not told: {0}", ASSUMED_KERNEL));
        }
        this.hostEra = KernelEra.of(kernel.orElse(ASSUMED_KERNEL));
    }

    /** The model of a cloud; without hosts or running instances there is none. */
    public static Optional<EntropyModel> of(Cloud cloud) {
        CloudModel reader = new CloudModel(cloud);
        List<GuestGroup> groups = reader.groups();
        return cloud.hosts().isEmpty() || groups.isEmpty() ? Optional.empty() : Optional.of(reader.model(groups));
    }

    /** The backing of a cloud's devices. */
    public Backing backing() {
        String path = rngDevPath.orElse(release.atLeast(NovaRelease.ROCKY) ? "/dev/urandom" : "/dev/random");
        return Backings.of(path, hostEra);
    }

    /** What stands behind the devices of guests on a host. */
    public Supply supplyOf(Host host) {
        return switch (backing()) {
            case KERNEL, BROKER -> new Supply.Kernel();
            case HOST_POOL -> new Supply.HostPool(POOL_BITS, GATHERING + sum(rates(host, Optional.empty())));
            case HOST_DEVICE ->
                new Supply.Sources(
                        true,
                        Sharing.FIRST_COME,
                        rates(host, rngDevPath).stream().map(SourceUnit::always).toList());
        };
    }

    private List<Double> rates(Host host, Optional<String> device) {
        List<Double> rates = new ArrayList<>();
        for (RandomSource source : cloud.randomSources()) {
            boolean here = host.randomSources().contains(source.name());
            if (here && (device.isEmpty() || source.device().equals(device))) {
                source.entropyBitsPerSecond().ifPresentOrElse(rates::add, () -> typeOf(source)
                        .ifPresent(type -> rates.add(type.bitsPerSecond())));
            }
        }
        return rates;
    }

    private static double sum(List<Double> rates) {
        double sum = 0;
        for (double rate : rates) {
            sum += rate;
        }
        return sum;
    }

    /** Reads what of a cloud concerns random numbers. */
    public static CloudModel reading(Cloud cloud) {
        return new CloudModel(cloud);
    }

    private EntropyModel model(List<GuestGroup> groups) {
        Backing backing = backing();
        List<SourceStock> sources = sources(backing);
        return new EntropyModel(
                cloud.name(),
                42,
                200,
                cloud.hosts().size(),
                groups,
                backing,
                Sharing.FIRST_COME,
                GATHERING,
                sources,
                StormPlan.USUAL,
                new Target(0.999, 10, 1, 0.99),
                1000,
                assumptions);
    }

    /** Those of the first host that its device path can mean; the catalogue's rate where the cloud has none. */
    public List<SourceStock> sources(Backing backing) {
        List<SourceStock> stocks = new ArrayList<>();
        Optional<Host> host =
                cloud.hosts().stream().filter(h -> !h.randomSources().isEmpty()).findFirst();
        for (RandomSource source : cloud.randomSources()) {
            boolean here =
                    host.map(h -> h.randomSources().contains(source.name())).orElse(false);
            boolean behind =
                    backing != Backing.HOST_DEVICE || source.device().equals(Optional.of(rngDevPath.orElse("")));
            if (here && behind) {
                typeOf(source)
                        .ifPresent(type -> stocks.add(new SourceStock(
                                type,
                                SourceUnit.always(source.entropyBitsPerSecond().orElse(type.bitsPerSecond())),
                                1,
                                0)));
            }
        }
        if (backing == Backing.KERNEL || stocks.isEmpty()) {
            SourceType type = SourceCatalogue.builtIn().find(ASSUMED_SOURCE).orElseThrow();
            assumptions.add(Sentence.of("assumed.source", "sources to buy: {0}", type.title()));
            return List.of(new SourceStock(type, SourceUnit.always(type.bitsPerSecond()), 0, 0));
        }
        return stocks.subList(0, 1);
    }

    private static Optional<SourceType> typeOf(RandomSource source) {
        return SourceCatalogue.builtIn().all().stream()
                .filter(type -> type.kind() == source.kind())
                .findFirst();
    }

    private List<GuestGroup> groups() {
        Map<String, Flavor> flavors = new LinkedHashMap<>();
        cloud.flavors().forEach(flavor -> {
            flavors.put(flavor.id(), flavor);
            flavors.put(flavor.name(), flavor);
        });
        Map<String, Image> images = new LinkedHashMap<>();
        cloud.images().forEach(image -> images.put(image.id(), image));
        Map<GuestProfile, Integer> counts = new LinkedHashMap<>();
        Map<GuestProfile, String> names = new LinkedHashMap<>();
        for (Instance instance : cloud.instances()) {
            if (instance.host().isPresent() && instance.powerState().orElse(POWER_RUNNING) == POWER_RUNNING) {
                Optional<Flavor> flavor =
                        instance.flavorId().or(instance::flavorName).map(flavors::get);
                Optional<Image> image = instance.imageId().map(images::get);
                GuestProfile profile = profile(flavor, image);
                counts.merge(profile, 1, Integer::sum);
                names.putIfAbsent(
                        profile,
                        flavor.map(Flavor::name).orElse("?") + " with "
                                + image.map(Image::name).orElse("a volume"));
            }
        }
        List<GuestGroup> groups = new ArrayList<>();
        counts.forEach((profile, count) -> groups.add(
                new GuestGroup(names.getOrDefault(profile, "guests"), count, profile, GuestGroup.Exposure.NONE)));
        return groups;
    }

    /** What a guest of a flavor and an image is. */
    public GuestProfile profile(Optional<Flavor> flavor, Optional<Image> image) {
        GuestDevice device = DeviceResolver.resolve(new GuestRequest(
                release,
                image.map(Image::properties).orElseGet(Sorted::emptyMap),
                flavor.map(Flavor::extraSpecs).orElseGet(Sorted::emptyMap),
                rngDevPath,
                cloud.settings().novaOption("libvirt.virt_type").orElse("kvm")));
        Optional<KernelVersion> told = image.flatMap(GuestKernels::of);
        if (told.isEmpty()) {
            assume(Sentence.of(
                    "assumed.kernel", "guests whose image names no distribution: kernel {0}", ASSUMED_KERNEL));
        }
        KernelVersion kernel = told.orElse(ASSUMED_KERNEL);
        Workload workload =
                WorkloadLibrary.builtIn().workload("linux-first-boot").orElseThrow();
        assume(Sentence.of(
                "assumed.guests", "every guest: {0}", Sentence.of("workload." + workload.id(), workload.title())));
        boolean trusted = kernel.atLeast(4, 19) && processorsHaveRdrand();
        if (trusted) {
            assume(Sentence.of("assumed.rdrand", "guests see RDRAND (host-model) and their kernels trust it"));
        }
        return new GuestProfile(
                kernel,
                HZ,
                trusted,
                true,
                device.attached() ? Optional.of(device.limiter()) : Optional.empty(),
                workload.waitsForReadiness(),
                workload.devRandomBytes(),
                OptionalDouble.of(1));
    }

    private void assume(Sentence assumption) {
        if (!assumptions.contains(assumption)) {
            assumptions.add(assumption);
        }
    }

    /** Whether every host has the instruction, and nova passes the host's processor on (its default for kvm). */
    private boolean processorsHaveRdrand() {
        String mode = cloud.settings()
                .novaOption("libvirt.cpu_mode")
                .orElse("host-model")
                .toLowerCase(Locale.ROOT);
        return mode.startsWith("host-")
                && !cloud.hosts().isEmpty()
                && cloud.hosts().stream().allMatch(host -> host.cpu().features().contains("rdrand"));
    }
}
