package org.securecloudlab.scenario.patching;

import static org.securecloudlab.scenario.figure.FigureDefinition.sample;
import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.RunScope;

/** The figures of the stage {@code patching}. */
final class PatchFigures {
    static final String STAGE = "patching";
    static final String EXPOSED = "patch.exposed";
    static final String HOSTS_EXPOSED = "patch.hosts.exposed";
    static final String DAYS = ".days";
    static final String END = ".end";
    static final String MAX = ".max";
    static final String TIME = "patch.time";
    static final String LATE = "patch.late";
    static final String INSTANCES = "patch.instances";
    static final String HOSTS = "patch.hosts";
    static final String IMAGES = "patch.images";
    static final String UNREACHED = "patch.unreached";
    static final String GUEST_BEHIND = "patch.unpatched-guest.patched-host";
    static final String HOST_BEHIND = "patch.patched-guest.unpatched-host";
    static final String RESTART_PENDING = "patch.restart-pending";
    static final String UNFIXABLE = "patch.unfixable";
    static final String UNKNOWN = "patch.unknown";

    private static final List<FigureDefinition> FIXED = List.of(
            value(EXPOSED + DAYS, "instance-days", STAGE, "Running instances with an open advisory, summed over time"),
            value(EXPOSED + MAX, "instances", STAGE, "Most instances with an open advisory that ran at once"),
            value(EXPOSED + END, "instances", STAGE, "Running instances with an open advisory at the end"),
            value(HOSTS_EXPOSED + DAYS, "host-days", STAGE, "Hosts with an open advisory, summed over time"),
            value(HOSTS_EXPOSED + END, "hosts", STAGE, "Hosts with an open advisory at the end"),
            value(GUEST_BEHIND, "instances", STAGE, "Open instances on hosts with nothing open, at the end"),
            value(HOST_BEHIND, "instances", STAGE, "Instances with nothing open on open hosts, at the end"),
            sample(TIME, "s", STAGE, "From an advisory, or an instance's start if later, until the instance was cured"),
            value(
                    LATE,
                    "advisories",
                    STAGE,
                    "Advisories, once an instance, that stayed open for longer than the usual policy's days"),
            value(INSTANCES, "instances", STAGE, "Times that an instance was patched"),
            value(HOSTS, "hosts", STAGE, "Times that a host was patched"),
            value(IMAGES, "images", STAGE, "Times that an image was rebuilt"),
            value(
                    UNREACHED,
                    "systems",
                    STAGE,
                    "Times that a system was off, down or not empty when it was to be patched"),
            value(RESTART_PENDING, "instances", STAGE, "Running instances at the end that only a restart would cure"),
            value(UNFIXABLE, "instances", STAGE, "Running instances at the end with an advisory that has no fix"),
            value(UNKNOWN, "instances", STAGE, "Running instances at the end of which nobody said what they have"));

    private PatchFigures() {}

    static List<FigureDefinition> of(RunScope scope) {
        List<FigureDefinition> figures = new ArrayList<>(FIXED);
        for (CvssBand band : CvssBand.values()) {
            String word = word(band);
            figures.add(value(
                    of(band) + DAYS,
                    "instance-days",
                    STAGE,
                    "Running instances with an open advisory rated " + word + ", summed over time"));
            figures.add(value(
                    of(band) + END,
                    "instances",
                    STAGE,
                    "Running instances with an open advisory rated " + word + " at the end"));
        }
        for (String project : scope.projects().values()) {
            figures.add(value(
                    ofOwner(project) + DAYS,
                    "instance-days",
                    STAGE,
                    "Running instances of project " + project + " with an open advisory, summed over time"));
            figures.add(value(
                    ofOwner(project) + END,
                    "instances",
                    STAGE,
                    "Running instances of project " + project + " with an open advisory at the end"));
        }
        return figures;
    }

    static String of(CvssBand band) {
        return EXPOSED + "." + word(band);
    }

    static String ofOwner(String project) {
        return "patch.owner." + project;
    }

    /** An advisory that nobody has rated is in no band. */
    static String word(CvssBand band) {
        return band == CvssBand.NONE ? "unrated" : band.name().toLowerCase(Locale.ROOT);
    }
}
