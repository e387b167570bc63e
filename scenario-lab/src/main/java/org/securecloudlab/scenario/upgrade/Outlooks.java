package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.risk.FaultRates;
import org.securecloudlab.migration.risk.LossRisk;

/** Adds up what the moves of each instance mean for it. */
final class Outlooks {
    private static final Comparator<InstanceOutlook> WORST_FIRST = Comparator.comparing(
                    (InstanceOutlook each) -> each.downtime().expected())
            .reversed()
            .thenComparing(InstanceOutlook::instanceId);

    private final FaultRates faults;
    private final Map<String, InstanceOutlook> byId = new LinkedHashMap<>();
    private double losses;
    private double aborts;

    Outlooks(FaultRates faults) {
        this.faults = faults;
    }

    void add(InstanceMove move, Forecast forecast) {
        LossRisk risk = LossRisk.of(forecast.expected(), faults);
        losses += risk.lost();
        aborts += 1 - (1 - risk.aborts()) * move.completes();
        byId.merge(
                move.instanceId(),
                new InstanceOutlook(move.instanceId(), move.name(), 1, false, move.blackout(), risk.lost()),
                Outlooks::together);
    }

    /** It goes down with its host, for as long as the work takes. */
    void restarts(Guest guest, Duration work) {
        byId.merge(
                guest.id(),
                new InstanceOutlook(guest.id(), guest.instance().name(), 0, true, new TimeSpan(work, work, work), 0),
                Outlooks::together);
    }

    private static InstanceOutlook together(InstanceOutlook one, InstanceOutlook other) {
        TimeSpan a = one.downtime();
        TimeSpan b = other.downtime();
        return new InstanceOutlook(
                one.instanceId(),
                one.name(),
                one.moves() + other.moves(),
                one.restarts() || other.restarts(),
                new TimeSpan(
                        a.expected().plus(b.expected()),
                        a.earliest().plus(b.earliest()),
                        a.latest().plus(b.latest())),
                one.lost() + other.lost());
    }

    DowntimeSummary summary() {
        return DowntimeSummary.of(new ArrayList<>(byId.values()));
    }

    List<InstanceOutlook> worst(int most) {
        return byId.values().stream().sorted(WORST_FIRST).limit(most).toList();
    }

    double losses() {
        return losses;
    }

    double aborts() {
        return aborts;
    }
}
