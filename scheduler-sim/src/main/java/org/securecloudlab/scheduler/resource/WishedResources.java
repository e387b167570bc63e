package org.securecloudlab.scheduler.resource;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.scheduler.placement.ResourceClasses;
import org.securecloudlab.scheduler.placement.ResourceGroup;
import org.securecloudlab.scheduler.python.PythonNumber;

/**
 * Reads what a flavor and an image ask of placement (nova/scheduler/utils.py, ResourceRequest.from_request_spec): extra specs
 * {@code resources:…}, {@code trait:…} and those with a suffix, the image's traits, what is translated from other specs, and the flavor's own
 * figures where no group says another. What nova ignores with a line in its log is ignored.
 */
public final class WishedResources {
    private static final Pattern KEY = Pattern.compile("(resources|trait)([a-zA-Z0-9_-]{1,64})?:(.*)");
    private static final String MAIN = "";

    private final SortedMap<String, Group> groups = new TreeMap<>();
    private Optional<String> policy = Optional.empty();

    private static final class Group {
        private final SortedMap<String, Long> amounts = new TreeMap<>();
        private final TreeSet<String> required = new TreeSet<>();
        private final TreeSet<String> forbidden = new TreeSet<>();

        private ResourceGroup withoutZeros() {
            TreeMap<String, Long> asked = new TreeMap<>(amounts);
            asked.values().removeIf(amount -> amount == 0);
            return new ResourceGroup(asked, required, forbidden);
        }
    }

    private WishedResources() {}

    static ResourceRequest of(Flavor flavor, Optional<Image> image) {
        WishedResources wishes = new WishedResources();
        flavor.extraSpecs().forEach(wishes::read);
        image.ifPresent(present -> present.properties().forEach(wishes::readImage));
        TranslatedResources.of(flavor, image, wishes.main());
        wishes.fill(flavor, image.isPresent() ? flavor.rootGiB() : 0);
        TranslatedResources.addLast(flavor, image, wishes.main());
        return wishes.request();
    }

    /** One group of a device profile: keys as in a flavor, whose suffixes say nothing (nova/objects/request_spec.py, RequestGroup). */
    public static ResourceGroup group(Map<String, String> specs) {
        WishedResources wishes = new WishedResources();
        specs.forEach((key, value) -> {
            Matcher matcher = KEY.matcher(key);
            if (matcher.matches()) {
                wishes.read(matcher.group(1) + ":" + matcher.group(3), value);
            }
        });
        return wishes.group(MAIN).withoutZeros();
    }

    private Main main() {
        return new Main(groups.computeIfAbsent(MAIN, any -> new Group()));
    }

    /** The group without suffix, to which translations add. */
    record Main(Group group) {
        void amount(String resourceClass, long amount) {
            group.amounts.put(resourceClass, amount);
        }

        void require(String trait) {
            group.required.add(trait);
        }

        void forbid(String trait) {
            group.forbidden.add(trait);
        }
    }

    private void read(String key, String value) {
        if (key.equals("group_policy")) {
            policy = Optional.of(value)
                    .filter(known -> known.equals("none") || known.equals("isolate"))
                    .or(() -> policy);
            return;
        }
        if (!key.startsWith("resources") && !key.startsWith("trait")) {
            return;
        }
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            return;
        }
        String suffix = matcher.group(2) == null ? MAIN : matcher.group(2);
        String name = matcher.group(3);
        if (matcher.group(1).equals("trait")) {
            trait(suffix, name, value);
        } else if (ResourceClasses.isKnown(name)) {
            amount(value).ifPresent(amount -> group(suffix).amounts.put(name, amount));
        }
    }

    private void readImage(String key, String value) {
        if (key.startsWith("trait:") && value.equals("required")) {
            trait(MAIN, key.substring("trait:".length()), value);
        }
    }

    private void trait(String suffix, String name, String value) {
        switch (value) {
            case "required" -> group(suffix).required.add(name);
            case "forbidden" -> group(suffix).forbidden.add(name);
            default -> {} // nova ignores other values, with a warning in its log
        }
    }

    private Group group(String suffix) {
        return groups.computeIfAbsent(suffix, any -> new Group());
    }

    private static Optional<Long> amount(String text) {
        return PythonNumber.integer(text)
                .filter(number -> number.signum() >= 0 && number.bitLength() < Long.SIZE)
                .map(BigInteger::longValue);
    }

    // The flavor's own figures count only where no group names the class, be it with 0.
    private void fill(Flavor flavor, long rootGiB) {
        if (!isNamed(Host.VCPU) && !isNamed(Host.PCPU)) {
            main().amount(Host.VCPU, flavor.vcpus());
        }
        if (!isNamed(Host.MEMORY_MB)) {
            main().amount(Host.MEMORY_MB, flavor.ramMiB());
        }
        if (!isNamed(Host.DISK_GB)) {
            main().amount(Host.DISK_GB, rootGiB + flavor.ephemeralGiB() + (flavor.swapMiB() + 1023) / 1024);
        }
    }

    private boolean isNamed(String resourceClass) {
        return groups.values().stream().anyMatch(group -> group.amounts.containsKey(resourceClass));
    }

    private ResourceRequest request() {
        ResourceGroup main = groups.getOrDefault(MAIN, new Group()).withoutZeros();
        SortedMap<String, ResourceGroup> numbered = new TreeMap<>();
        groups.forEach((suffix, group) -> {
            ResourceGroup asked = group.withoutZeros();
            if (!suffix.equals(MAIN) && !asked.isEmpty()) {
                numbered.put(suffix, asked);
            }
        });
        Map<String, Long> others = new TreeMap<>(main.amounts());
        long vcpus = take(others, Host.VCPU);
        long pcpus = take(others, Host.PCPU);
        long ramMiB = take(others, Host.MEMORY_MB);
        long diskGiB = take(others, Host.DISK_GB);
        FurtherResources further = others.isEmpty() && numbered.isEmpty() && policy.isEmpty()
                ? FurtherResources.NONE
                : new FurtherResources(new TreeMap<>(others), numbered, policy, List.of());
        return new ResourceRequest(vcpus, pcpus, ramMiB, diskGiB, main.required(), main.forbidden(), further);
    }

    private static long take(Map<String, Long> amounts, String resourceClass) {
        Long amount = amounts.remove(resourceClass);
        return amount == null ? 0 : amount;
    }
}
