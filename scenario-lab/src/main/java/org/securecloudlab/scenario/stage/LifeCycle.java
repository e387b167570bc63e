package org.securecloudlab.scenario.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.securecloudlab.scenario.figure.AbsentStage;

/** The stages of life in their order: those that this build has, and those that it lacks. */
public final class LifeCycle {
    /** Where every life begins; it takes no time and is no stage of its own. */
    public static final String REQUESTED = "requested";

    /** Every stage that the design names, in the order of life, with the figures that would be its own. */
    private static final List<AbsentStage> DESIGNED = List.of(
            new AbsentStage("placed", List.of("placement")),
            new AbsentStage("fetched", List.of("boot.fetched", "image.fetched", "image.cache")),
            new AbsentStage(
                    "verified", List.of("boot.verified", "image.verified", "image.tampered", "image.signature")),
            new AbsentStage("booted", List.of("boot.booted")),
            new AbsentStage("ready", List.of("boot.ready", "entropy")),
            new AbsentStage("running", List.of("instances")),
            new AbsentStage("migrating", List.of("migration")),
            new AbsentStage("patching", List.of("patch")));

    private final List<LifeCycleStage> stages;

    private LifeCycle(List<LifeCycleStage> stages) {
        this.stages = List.copyOf(stages);
    }

    /** The stages that {@link ServiceLoader} finds. */
    public static LifeCycle ofThisBuild() {
        return of(ServiceLoader.load(LifeCycleStage.class, LifeCycle.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * These stages in the order of life.
     *
     * @throws IllegalArgumentException when two have the same name, or one follows a stage that does not exist
     */
    public static LifeCycle of(List<LifeCycleStage> found) {
        Map<String, LifeCycleStage> byName = new LinkedHashMap<>();
        found.stream().sorted(Comparator.comparing(LifeCycleStage::name)).forEach(stage -> {
            if (byName.put(stage.name(), stage) != null) {
                throw new IllegalArgumentException("Two stages of life are called [" + stage.name() + "]");
            }
        });
        List<String> order = new ArrayList<>(List.of(REQUESTED));
        DESIGNED.forEach(stage -> order.add(stage.stage()));
        List<LifeCycleStage> own = new ArrayList<>(byName.values());
        own.removeIf(stage -> order.contains(stage.name()));
        insert(own, order);
        return new LifeCycle(
                order.stream().filter(byName::containsKey).map(byName::get).toList());
    }

    /** A stage may follow another one that the design does not name, so it takes as many rounds as the longest chain. */
    private static void insert(List<LifeCycleStage> own, List<String> order) {
        while (!own.isEmpty()) {
            boolean inserted = own.removeIf(stage -> {
                int place = order.indexOf(stage.after());
                if (place >= 0) {
                    order.add(place + 1, stage.name());
                }
                return place >= 0;
            });
            if (!inserted) {
                throw new IllegalArgumentException("The stage [" + own.get(0).name() + "] follows ["
                        + own.get(0).after() + "], which does not exist");
            }
        }
    }

    /** The stages of this build, in the order of life. */
    public List<LifeCycleStage> stages() {
        return stages;
    }

    /** The stages that this build lacks, in the order of life. */
    public List<AbsentStage> absent() {
        return DESIGNED.stream()
                .filter(designed ->
                        stages.stream().noneMatch(stage -> stage.name().equals(designed.stage())))
                .toList();
    }
}
