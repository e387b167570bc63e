package org.securecloudlab.cloud.openstack;

import java.util.Optional;
import org.securecloudlab.cloud.Service;
import org.securecloudlab.cloud.ServiceState;
import org.securecloudlab.cloud.summary.Fact;

/** What the files have told of a nova service so far. */
final class ServiceDraft {
    final String binary;
    final String host;
    final Told told = new Told();
    Optional<String> zone = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<Boolean> enabled = Optional.empty();
    private Optional<Boolean> up = Optional.empty();
    private Optional<Boolean> forcedDown = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private Optional<String> updatedAt = Optional.empty();

    ServiceDraft(String key) {
        int at = key.indexOf('@');
        binary = key.substring(0, at);
        host = key.substring(at + 1);
    }

    /** A row of {@code compute service list}. */
    void fill(Row row, FactCounts facts) {
        id = id.or(() -> row.text("id"));
        zone = zone.or(() -> row.shared("zone"));
        enabled = enabled.or(() -> row.shared("status").map("enabled"::equalsIgnoreCase));
        up = up.or(() -> row.shared("state").map("up"::equalsIgnoreCase));
        forcedDown = forcedDown.or(() -> row.flag("forceddown"));
        reason = reason.or(() -> row.text("disabledreason"));
        updatedAt = updatedAt.or(() -> row.text("updatedat"));
        facts.tell(told, Fact.HOST_FORCED_DOWN, row, "forceddown");
    }

    /** A row of {@code availability zone list}, whose status reads {@code enabled :-) 2026-08-23T15:59:55.000000}. */
    void fillFromZone(Row row) {
        zone = zone.or(() -> row.shared("zonename"));
        String[] words = row.text("servicestatus").orElse("").split(" ", -1);
        if (words.length >= 2) {
            enabled = enabled.or(() -> Optional.of(words[0].equals("enabled")));
            up = up.or(() -> Optional.of(words[1].equals(":-)")));
        }
        if (words.length >= 3) {
            updatedAt = updatedAt.or(() -> Optional.of(words[2]));
        }
    }

    boolean isCompute() {
        return binary.equals("nova-compute");
    }

    boolean isEnabled() {
        return enabled.orElse(true);
    }

    boolean isUp() {
        return up.orElse(true);
    }

    ServiceState state() {
        return new ServiceState(isEnabled(), isUp(), forcedDown.orElse(false), reason);
    }

    Service build() {
        return new Service(id.orElse(binary + "@" + host), binary, host, zone, state(), updatedAt);
    }
}
