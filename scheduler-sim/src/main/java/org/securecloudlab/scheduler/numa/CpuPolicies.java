package org.securecloudlab.scheduler.numa;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.scheduler.SchedulingException;

/** CPU policy and thread policy of flavor and image (hardware.py, get_cpu_policy_constraint and get_cpu_thread_policy_constraint). */
final class CpuPolicies {
    static final String SHARED = "shared";
    static final String DEDICATED = "dedicated";
    static final String MIXED = "mixed";
    static final String PREFER = "prefer";
    static final String ISOLATE = "isolate";
    static final String REQUIRE = "require";

    private CpuPolicies() {}

    /** The flavor's policy; the image may ask for more only where the flavor says nothing or dedicates all. */
    static Optional<String> cpuPolicy(FlavorAndImage request) {
        Optional<String> flavor = request.flavor("cpu_policy");
        Optional<String> image = request.image("cpu_policy");
        check("hw:cpu_policy", flavor, List.of(DEDICATED, SHARED, MIXED));
        boolean exceedsMixed = flavor.filter(MIXED::equals).isPresent()
                && image.filter(DEDICATED::equals).isPresent();
        boolean exceedsShared = flavor.filter(SHARED::equals).isPresent()
                && image.filter(policy -> !policy.equals(SHARED)).isPresent();
        if (exceedsMixed || exceedsShared) {
            throw SchedulingException.inSpec("hw:cpu_policy " + flavor.orElse("")
                    + " of the flavor forbids hw_cpu_policy " + image.orElse("") + " of the image");
        }
        return flavor.or(() -> image);
    }

    /** The flavor's policy, unless it is prefer; another of the image is an error. */
    static Optional<String> threadPolicy(FlavorAndImage request) {
        Optional<String> flavor = request.flavor("cpu_thread_policy");
        Optional<String> image = request.image("cpu_thread_policy");
        check("hw:cpu_thread_policy", flavor, List.of(PREFER, ISOLATE, REQUIRE));
        if (isEmptyText(request) && image.isPresent()) {
            throw SchedulingException.inSpec("an empty hw:cpu_thread_policy of the flavor forbids one of the image");
        }
        if (flavor.isEmpty()) {
            return image;
        }
        if (!flavor.get().equals(PREFER) && image.isPresent() && !image.equals(flavor)) {
            throw SchedulingException.inSpec("hw:cpu_thread_policy " + flavor.get()
                    + " of the flavor forbids hw_cpu_thread_policy " + image.get() + " of the image");
        }
        return flavor;
    }

    /** A thread policy of no letters is one of its own for nova, until a guest's cell is to have it. */
    static boolean isEmptyText(FlavorAndImage request) {
        return "".equals(request.specs().get("hw:cpu_thread_policy"));
    }

    private static void check(String key, Optional<String> value, List<String> known) {
        if (value.isPresent() && !known.contains(value.get())) {
            throw SchedulingException.inSpec(
                    key + ": found [" + value.get() + "]; expected one of " + String.join(", ", known));
        }
    }
}
