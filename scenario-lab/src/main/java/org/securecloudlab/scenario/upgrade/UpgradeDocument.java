package org.securecloudlab.scenario.upgrade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.migration.MemoryProfile;
import org.securecloudlab.migration.risk.FaultRates;
import org.securecloudlab.migration.run.Quantity;
import org.securecloudlab.patch.document.JsonPlace;
import org.securecloudlab.patch.document.PatchDocument;
import org.securecloudlab.patch.window.MaintenanceWindow;
import org.securecloudlab.patch.window.WindowDocument;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.migration.MigrationAssumptions;
import org.securecloudlab.scenario.migration.MigrationAssumptions.LocalDiskRule;

/** A request for a plan as people write it, in YAML or JSON; everything in it may be left out. */
public final class UpgradeDocument {
    private static final double HOURS_A_YEAR = 8766;
    private static final int MOST = 10_000;
    private static final Duration LONGEST_WORK = Duration.ofDays(7);

    /**
     * What a document asks.
     *
     * @param scope which hosts
     * @param request everything else; its hosts are empty
     */
    public record Asked(UpgradeScope scope, UpgradeRequest request) {}

    private UpgradeDocument() {}

    /** Reads a request; all its problems at once, with their lines. */
    public static Parsed<Asked> read(String text, String file) {
        return PatchDocument.read(text, file, UpgradeDocument::asked);
    }

    /** Reads a request, some keys of which are given otherwise. */
    public static Parsed<Asked> read(String text, String file, ObjectNode instead) {
        return PatchDocument.read(text, file, root -> {
            if (root.node() instanceof ObjectNode document) {
                document.setAll(instead);
            }
            return asked(root);
        });
    }

    /** The same at a place of a larger document. */
    public static Asked asked(JsonPlace root) {
        root.only(
                "zone",
                "hosts",
                "hostsAtOnce",
                "migrationsPerHost",
                "work",
                "preferUpgraded",
                "restartUnmovable",
                "zones",
                "guests",
                "link",
                "overhead",
                "faults",
                "start",
                "windows",
                "freezes",
                "deadline");
        UpgradeRequest usual = UpgradeRequest.USUAL;
        JsonPlace zone = root.get("zone");
        List<String> zones = !zone.isGiven() ? List.of() : zone.node().isArray() ? zone.texts() : List.of(zone.text());
        JsonPlace deadline = root.get("deadline");
        UpgradeRequest request = new UpgradeRequest(
                List.of(),
                root.get("hostsAtOnce").integerOr(usual.hostsAtOnce(), 1, MOST),
                migrationsPerHost(root.get("migrationsPerHost")),
                work(root.get("work"), usual.work()),
                root.get("preferUpgraded").flagOr(usual.prefersUpgraded()),
                root.get("restartUnmovable").flagOr(usual.restartsUnmovable()),
                root.get("zones").wordOr(ZoneRule.class, usual.zones()),
                assumptions(root),
                root.get("start").time(),
                WindowDocument.windows(root.get("windows")),
                WindowDocument.freezes(root.get("freezes")),
                deadline.isGiven() ? Optional.of(deadline.durationOr(Duration.ZERO)) : Optional.empty());
        checkStart(root, request);
        return new Asked(new UpgradeScope(zones, root.get("hosts").texts()), request);
    }

    private static void checkStart(JsonPlace root, UpgradeRequest request) {
        boolean isDated = !request.windows().isEmpty() || !request.freezes().isEmpty();
        if (isDated && request.start().isEmpty()) {
            root.get("start").error("when work may begin, such as 2026-12-05T22:00:00Z: windows and freezes are dated");
        }
        long names = request.windows().stream()
                .map(MaintenanceWindow::name)
                .distinct()
                .count();
        if (names < request.windows().size()) {
            root.get("windows").error("windows with names of their own");
        }
    }

    private static OptionalInt migrationsPerHost(JsonPlace place) {
        return place.isGiven() ? OptionalInt.of(place.integerOr(1, 1, MOST)) : OptionalInt.empty();
    }

    private static Duration work(JsonPlace place, Duration usual) {
        Duration work = place.durationOr(usual);
        if (work.compareTo(LONGEST_WORK) > 0) {
            place.error("at most " + LONGEST_WORK);
            return usual;
        }
        return work;
    }

    private static MigrationAssumptions assumptions(JsonPlace root) {
        MigrationAssumptions usual = MigrationAssumptions.USUAL;
        JsonPlace guests = root.get("guests");
        guests.only("profile", "flavors", "localDisks", "diskUsedShare");
        JsonPlace link = root.get("link");
        link.only("rate", "mtu");
        return new MigrationAssumptions(
                guests.get("profile").wordOr(MemoryProfile.class, usual.profile()),
                profiles(guests.get("flavors"), usual.profile()),
                megabits(link.get("rate"), usual.linkMegabitsPerSecond()),
                link.get("mtu").integerOr(usual.mtuBytes(), 576, 65_536),
                guests.get("localDisks").wordOr(LocalDiskRule.class, usual.localDisks()),
                guests.get("diskUsedShare").numberOr(usual.diskUsedShare(), 0, 1),
                work(root.get("overhead"), usual.overhead()),
                faults(root.get("faults"), usual.faults()));
    }

    private static SortedMap<String, MemoryProfile> profiles(JsonPlace flavors, MemoryProfile usual) {
        SortedMap<String, MemoryProfile> profiles = new TreeMap<>();
        flavors.node()
                .fieldNames()
                .forEachRemaining(
                        flavor -> profiles.put(flavor, flavors.get(flavor).wordOr(MemoryProfile.class, usual)));
        return profiles;
    }

    private static double megabits(JsonPlace place, double usual) {
        if (!place.isGiven()) {
            return usual;
        }
        OptionalDouble bytes = Quantity.RATE.parse(place.node().asText());
        if (bytes.isEmpty() || bytes.getAsDouble() <= 0) {
            place.error(Quantity.RATE.expected());
            return usual;
        }
        return bytes.getAsDouble() * 8 / 1e6;
    }

    private static FaultRates faults(JsonPlace place, FaultRates usual) {
        place.only("hostsPerYear", "linksPerYear", "recoveredByHand");
        return new FaultRates(
                place.get("hostsPerYear").numberOr(usual.hostFaultsPerHour() * HOURS_A_YEAR, 0, MOST) / HOURS_A_YEAR,
                place.get("linksPerYear").numberOr(usual.linkFaultsPerHour() * HOURS_A_YEAR, 0, MOST) / HOURS_A_YEAR,
                place.get("recoveredByHand").flagOr(usual.isRecoveredByHand()));
    }
}
