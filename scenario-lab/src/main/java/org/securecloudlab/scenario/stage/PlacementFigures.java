package org.securecloudlab.scenario.stage;

import static org.securecloudlab.scenario.figure.FigureDefinition.sample;
import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.RunScope;

/** The figures of the stage {@code placed}. */
final class PlacementFigures {
    static final String STAGE = "placed";
    static final String REQUESTED = "placement.requested";
    static final String PLACED = "placement.placed";
    static final String FAILED = "placement.failed";
    static final String FAILED_SHARE = "placement.failed.share";
    static final String HOSTS_USED = "hosts.used";

    private PlacementFigures() {}

    static List<FigureDefinition> of(RunScope scope) {
        List<FigureDefinition> figures = new ArrayList<>(List.of(
                value(REQUESTED, "instances", STAGE, "Instances asked for"),
                value(PLACED, "instances", STAGE, "Instances that got a host"),
                value(FAILED, "instances", STAGE, "Instances that got no host"),
                value(FAILED_SHARE, "ratio", STAGE, "Instances that got no host, of those asked for; 0 when none was"),
                value(HOSTS_USED, "hosts", STAGE, "Hosts with at least one instance at the end")));
        for (Resource resource : Resource.values()) {
            String cloud = "cloud." + resource.label() + ".utilisation";
            figures.add(value(
                    cloud + ".end",
                    "ratio",
                    STAGE,
                    "Allocated share of the cloud's " + resource.label() + " at the end"));
            figures.add(value(
                    cloud + ".max", "ratio", STAGE, "Greatest allocated share of the cloud's " + resource.label()));
            figures.add(value(
                    cloud + ".mean",
                    "ratio",
                    STAGE,
                    "Allocated share of the cloud's " + resource.label() + ", mean over time"));
            figures.add(sample(
                    "host." + resource.label() + ".utilisation",
                    "ratio",
                    STAGE,
                    "Allocated share of each host's " + resource.label() + " at the end, over hosts that offer any"));
        }
        for (String when : List.of("end", "max", "mean")) {
            figures.add(value(
                    Fragmentation.FIGURE + "." + when,
                    "ratio",
                    STAGE,
                    "Share of the room for the cloud's largest flavor that is there in sum but in no host, " + when));
        }
        scope.projects().values().forEach(name -> addTriple(figures, "project." + name, "of project " + name));
        scope.facts().zones().stream()
                .map(RunScope::figurePart)
                .distinct()
                .forEach(zone -> figures.add(
                        value(zonePlaced(zone), "instances", STAGE, "Instances that got a host in zone " + zone)));
        return figures;
    }

    private static void addTriple(List<FigureDefinition> figures, String prefix, String whose) {
        figures.add(value(prefix + ".requested", "instances", STAGE, "Instances asked for, " + whose));
        figures.add(value(prefix + ".placed", "instances", STAGE, "Instances that got a host, " + whose));
        figures.add(value(prefix + ".failed", "instances", STAGE, "Instances that got no host, " + whose));
    }

    static String zonePlaced(String zonePart) {
        return "zone." + zonePart + ".placed";
    }
}
