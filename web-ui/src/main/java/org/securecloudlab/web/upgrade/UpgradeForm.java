package org.securecloudlab.web.upgrade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.migration.MemoryProfile;
import org.securecloudlab.scenario.ScenarioJson;
import org.securecloudlab.scenario.upgrade.UpgradeDocument;
import org.securecloudlab.store.cloud.CloudVersion;

/**
 * What the visitor wrote; the fields as text, as they came.
 *
 * @param clouds to choose from
 * @param cloud name of the chosen one
 * @param zone empty for all hosts
 * @param hostsAtOnce most hosts in a wave
 * @param migrations at a time from one host; empty for nova's setting
 * @param workMinutes on each host
 * @param deadlineHours empty for none
 * @param linkGbits of a host's migration network
 * @param profile how guests write to memory
 * @param prefersUpgraded whether hosts that are still to come are disabled
 * @param restartsUnmovable whether guests that cannot be moved may go down with their host
 * @param more everything else, as YAML
 * @param problems why it was refused
 */
public record UpgradeForm(
        List<CloudVersion> clouds,
        String cloud,
        String zone,
        String hostsAtOnce,
        String migrations,
        String workMinutes,
        String deadlineHours,
        String linkGbits,
        String profile,
        boolean prefersUpgraded,
        boolean restartsUnmovable,
        String more,
        List<Problem> problems) {
    public UpgradeForm {
        clouds = List.copyOf(clouds);
        problems = List.copyOf(problems);
    }

    /** As it is first seen. */
    static UpgradeForm start(List<CloudVersion> clouds, String cloud) {
        return new UpgradeForm(clouds, cloud, "", "1", "", "15", "", "10", "web", false, false, "", List.of());
    }

    /** Names of the profiles to choose from. */
    public List<String> profiles() {
        return Arrays.stream(MemoryProfile.values()).map(MemoryProfile::label).toList();
    }

    UpgradeForm refused(List<Problem> why) {
        return new UpgradeForm(
                clouds,
                cloud,
                zone,
                hostsAtOnce,
                migrations,
                workMinutes,
                deadlineHours,
                linkGbits,
                profile,
                prefersUpgraded,
                restartsUnmovable,
                more,
                why);
    }

    /** The fields written over the YAML, so that one reader judges both. */
    Parsed<UpgradeDocument.Asked> read() {
        ObjectNode fields = ScenarioJson.mapper().createObjectNode();
        if (!zone.isBlank()) {
            fields.put("zone", zone);
        }
        number(hostsAtOnce).ifPresent(text -> put(fields, "hostsAtOnce", text));
        number(migrations).ifPresent(text -> put(fields, "migrationsPerHost", text));
        number(workMinutes).ifPresent(text -> fields.put("work", "PT" + text + "M"));
        number(deadlineHours).ifPresent(text -> fields.put("deadline", "PT" + text + "H"));
        number(linkGbits).ifPresent(text -> fields.putObject("link").put("rate", text + " Gbit/s"));
        if (prefersUpgraded) {
            fields.put("preferUpgraded", true);
        }
        if (restartsUnmovable) {
            fields.put("restartUnmovable", true);
        }
        String text = more.isBlank() ? "{}" : more;
        return UpgradeDocument.read(text, "plan.yaml", withProfile(fields, text));
    }

    /** Guests that the YAML describes are left to it. */
    private ObjectNode withProfile(ObjectNode fields, String text) {
        if (!text.contains("guests:")) {
            fields.putObject("guests").put("profile", profile);
        }
        return fields;
    }

    private static Optional<String> number(String text) {
        return Optional.of(text.strip()).filter(each -> !each.isEmpty());
    }

    /** A whole number as such; anything else as text, which the reader refuses. */
    private static void put(ObjectNode fields, String key, String text) {
        if (text.matches("\\d{1,9}")) {
            fields.put(key, Integer.parseInt(text));
        } else {
            fields.put(key, text);
        }
    }
}
