package org.securecloudlab.migration.run;

import java.util.List;
import java.util.OptionalDouble;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.migration.risk.FaultRates;
import org.securecloudlab.migration.risk.NetworkPath;
import org.securecloudlab.migration.risk.NetworkPath.Kind;
import org.securecloudlab.migration.risk.RiskInputs;

/** The network and the faults of a document; what it does not say is assumed, and named. */
final class RiskReader {
    private static final double HOURS_A_YEAR = 8766;

    private final Fields risk;
    private final List<Sentence> assumptions;

    RiskReader(Fields risk, List<Sentence> assumptions) {
        this.risk = risk;
        this.assumptions = assumptions;
    }

    RiskInputs read() {
        risk.allow(
                "network",
                "encryptedBelow",
                "observerProbability",
                "hostFaultsPerYear",
                "linkFaultsPerYear",
                "recoveredByHand");
        return new RiskInputs(path(), faults());
    }

    private NetworkPath path() {
        String word = risk.word("network", List.of("management", "isolated", "shared"));
        Kind kind =
                switch (word) {
                    case "isolated" -> Kind.ISOLATED;
                    case "shared" -> Kind.SHARED;
                    default -> Kind.MANAGEMENT;
                };
        OptionalDouble stated = risk.optional("observerProbability", 0, 1, "probability");
        if (stated.isEmpty()) {
            assumptions.add(Sentence.of(
                    "assumed.observer." + word,
                    "chance of an attacker on the " + word + " network: {0}",
                    kind.observerProbability()));
        }
        return new NetworkPath(
                kind, List.of(), risk.isTrue("encryptedBelow"), stated.orElse(kind.observerProbability()));
    }

    private FaultRates faults() {
        OptionalDouble hosts = risk.optional("hostFaultsPerYear", 0, 10_000, "faults");
        OptionalDouble links = risk.optional("linkFaultsPerYear", 0, 10_000, "faults");
        if (hosts.isEmpty() || links.isEmpty()) {
            assumptions.add(Sentence.of(
                    "assumed.faults",
                    "faults: a host every three years, a link once a year, where nothing else is said"));
        }
        FaultRates assumed = FaultRates.ASSUMED;
        return new FaultRates(
                hosts.isPresent() ? hosts.getAsDouble() / HOURS_A_YEAR : assumed.hostFaultsPerHour(),
                links.isPresent() ? links.getAsDouble() / HOURS_A_YEAR : assumed.linkFaultsPerHour(),
                risk.isTrue("recoveredByHand"));
    }
}
