package org.securecloudlab.cloud.validation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Flavor;

/**
 * Extra specs by which a flavor asks placement: what nova would leave out with a line in its log, and groups that placement refuses without a
 * policy (nova/scheduler/utils.py, ResourceRequest; Placement API, granular resource requests).
 */
final class PlacementSpecCheck {
    private static final Pattern KEY = Pattern.compile("(resources|trait)([a-zA-Z0-9_-]{1,64})?:(.*)");
    private static final Pattern CLASS = Pattern.compile("[A-Z0-9_]+");
    private static final Pattern AMOUNT = Pattern.compile("\\s*\\+?[0-9](_?[0-9])*\\s*");

    private PlacementSpecCheck() {}

    static void check(String path, Flavor flavor, Findings findings) {
        Set<String> groups = new TreeSet<>();
        flavor.extraSpecs().forEach((key, value) -> {
            Matcher matcher = KEY.matcher(key);
            if (!matcher.matches()) {
                return;
            }
            String place = path + ".extraSpecs." + key;
            if (matcher.group(2) != null) {
                groups.add(matcher.group(2));
            }
            if (matcher.group(1).equals("trait")) {
                trait(place, value, findings);
            } else {
                resource(place, matcher.group(3), value, findings);
            }
        });
        policy(path, flavor.extraSpecs().get("group_policy"), groups, findings);
    }

    private static void trait(String place, String value, Findings findings) {
        if (!value.equals("required") && !value.equals("forbidden")) {
            findings.warn(place, value, "required or forbidden; nova ignores others");
        }
    }

    private static void resource(String place, String resourceClass, String value, Findings findings) {
        if (!CLASS.matcher(resourceClass).matches()) {
            findings.warn(place, resourceClass, "a resource class such as VCPU or CUSTOM_FPGA; nova ignores others");
        }
        if (!AMOUNT.matcher(value).matches()) {
            findings.warn(place, value, "a whole number, at least 0; nova ignores others");
        }
    }

    private static void policy(String path, @Nullable String policy, Set<String> groups, Findings findings) {
        boolean isKnown = "none".equals(policy) || "isolate".equals(policy);
        if (policy != null && !isKnown) {
            findings.warn(path + ".extraSpecs.group_policy", policy, "none or isolate; nova ignores others");
        }
        if (groups.size() > 1 && !isKnown) {
            findings.warn(
                    path + ".extraSpecs",
                    "the groups " + String.join(", ", groups) + " without a group_policy",
                    "a group_policy, without which placement refuses the request");
        }
    }
}
