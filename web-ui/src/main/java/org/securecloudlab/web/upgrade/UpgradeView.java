package org.securecloudlab.web.upgrade;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.upgrade.BlockedHost;
import org.securecloudlab.scenario.upgrade.FailureMeanwhile;
import org.securecloudlab.scenario.upgrade.InstanceOutlook;
import org.securecloudlab.scenario.upgrade.UpgradePlan;

/**
 * A plan as the page shows it.
 *
 * @param plan the plan
 * @param gantt hosts over time, as the chart's JSON
 * @param chartRows how many hosts the chart has
 * @param waves as rows
 * @param heat of the hosts' memory
 */
public record UpgradeView(UpgradePlan plan, String gantt, int chartRows, List<WaveRow> waves, List<HostHeat> heat) {
    private static final int SHOWN = 30;

    static UpgradeView of(Cloud cloud, UpgradePlan plan) {
        GanttChart chart = GanttChart.of(plan);
        return new UpgradeView(
                plan, chart.json(), chart.rows().size(), WaveRow.of(plan.waves()), HostHeat.of(cloud, plan));
    }

    public String end() {
        return Times.of(plan.end());
    }

    public String meanDowntime() {
        return Times.of(plan.downtime().mean());
    }

    public String p99Downtime() {
        return Times.of(plan.downtime().p99());
    }

    public String worstDowntime() {
        return Times.of(plan.downtime().worst());
    }

    public String losses() {
        return chance(plan.expectedLosses());
    }

    public String aborts() {
        return chance(plan.expectedAborts());
    }

    private static String chance(double expected) {
        return expected == 0 ? "0" : String.format(Locale.ROOT, "%.2g", expected);
    }

    /** The first of the hosts that are not in a wave. */
    public List<BlockedHost> blocked() {
        return plan.blocked().subList(0, Math.min(SHOWN, plan.blocked().size()));
    }

    public Optional<FailureMeanwhile> failure() {
        return plan.failure();
    }

    /** The instances that fare worst, as rows. */
    public List<Hit> hits() {
        return plan.hardestHit().stream().map(Hit::of).toList();
    }

    /** An instance that fares badly. */
    public record Hit(String name, int moves, boolean restarts, String downtime) {
        static Hit of(InstanceOutlook outlook) {
            return new Hit(outlook.name(), outlook.moves(), outlook.restarts(), Times.of(outlook.downtime()));
        }
    }
}
