package org.securecloudlab.scenario.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/**
 * Devices that a flavor passes through: never moved (nova/conductor/tasks/live_migrate.py, {@code _check_can_migrate_pci}) but for those whose alias says
 * {@code live_migratable}, since 2025.1 (31.0.0).
 */
final class PciDeviceRule implements MoveRule {
    private static final String SPEC = "pci_passthrough:alias";
    private static final int SINCE = 31;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Optional<Unmovable> judge(MovedGuest guest, NovaFacts nova) {
        String asked = guest.flavor().extraSpecs().getOrDefault(SPEC, "");
        if (asked.isBlank()) {
            return Optional.empty();
        }
        boolean moves = nova.release().isAtLeast(SINCE)
                && Arrays.stream(asked.split(",", -1)).allMatch(alias -> isMigratable(alias, nova));
        return moves
                ? Optional.empty()
                : Optional.of(new Unmovable(
                        Sentence.of("upgrade.pci", "it has a PCI device passed through ({0})", SPEC + "=" + asked),
                        Unmovable.RESTARTED));
    }

    private static boolean isMigratable(String asked, NovaFacts nova) {
        String name = asked.split(":", 2)[0].strip();
        return nova.options("pci.alias").stream()
                .map(PciDeviceRule::read)
                .anyMatch(alias -> alias.path("name").asText().equals(name)
                        && List.of("yes", "true", "1", "on")
                                .contains(alias.path("live_migratable").asText().toLowerCase(Locale.ROOT)));
    }

    private static JsonNode read(String alias) {
        try {
            return JSON.readTree(alias);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
