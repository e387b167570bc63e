package org.securecloudlab.scenario.entropy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.entropy.boot.Plant;
import org.securecloudlab.entropy.boot.Supply;
import org.securecloudlab.entropy.guest.BootListener;
import org.securecloudlab.entropy.guest.BootingGuest;
import org.securecloudlab.entropy.guest.GuestProfile;
import org.securecloudlab.entropy.guest.SeedOrigin;
import org.securecloudlab.entropy.model.CloudModel;
import org.securecloudlab.scenario.figure.SampleRecorder;
import org.securecloudlab.scenario.stage.Passage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.CloudEvent;
import org.securecloudlab.scenario.world.InstanceRequest;
import org.securecloudlab.scenario.world.Life;
import org.securecloudlab.scenario.world.World;

/** The stage in one replication: the plants of the hosts, and who has been seeded by what. */
final class ReadyRun implements StageRun {
    private static final double NANOS = 1e9;

    private final World world;
    private CloudModel model;
    private final Map<String, Host> hosts = new HashMap<>();
    private final Map<String, Plant> plants = new LinkedHashMap<>();
    /** They still serve the guests that began with them. */
    private final List<Plant> replaced = new ArrayList<>();

    private final Map<Guest, GuestProfile> profiles = new HashMap<>();
    private final Map<SeedOrigin, Integer> origins = new EnumMap<>(SeedOrigin.class);
    private final SampleRecorder ready;
    private final SampleRecorder before;
    private final SampleRecorder waits;
    private final SampleRecorder seeds;
    private int entered;
    private int left;
    private int seeded;

    ReadyRun(World world) {
        this.world = world;
        this.model = CloudModel.reading(world.facts().cloud());
        world.facts().cloud().hosts().forEach(host -> hosts.put(host.key(), host));
        this.ready = world.figures().sample(ReadyFigures.READY);
        this.before = world.figures().sample(ReadyFigures.BEFORE);
        this.waits = world.figures().sample(ReadyFigures.WAIT);
        this.seeds = world.figures().sample(ReadyFigures.SEED);
        world.events().on(CloudEvent.OptionChanged.class, this::configure);
    }

    /** Guests that start from now on get another device; those that have started keep theirs. */
    private void configure(CloudEvent.OptionChanged change) {
        if (change.option().equals(ReadyStage.RNG_DEVICE)) {
            model = CloudModel.reading(world.facts().cloud().withSettings(world.settings()));
            profiles.clear();
            replaced.addAll(plants.values());
            plants.clear();
        }
    }

    private record Guest(Optional<Flavor> flavor, Optional<Image> image) {}

    @Override
    public void enter(Life instance, Passage passage) {
        entered++;
        Guest kind = new Guest(
                instance.request().map(InstanceRequest::flavor),
                instance.request().flatMap(InstanceRequest::image));
        GuestProfile profile = profiles.computeIfAbsent(kind, k -> model.profile(k.flavor(), k.image()));
        Plant plant = plants.computeIfAbsent(instance.hostKey().orElse(""), this::plant);
        new Boot(instance, passage, plant.isFresh()).start(profile, plant);
    }

    private Plant plant(String hostKey) {
        Host host = hosts.get(hostKey);
        return new Plant(world.clock(), host == null ? new Supply.Kernel() : model.supplyOf(host));
    }

    @Override
    public void finish() {
        world.figures().set(ReadyFigures.STARVING, (double) (entered - left));
        world.figures().set(ReadyFigures.BY_PROCESSOR, (double) origins.getOrDefault(SeedOrigin.PROCESSOR, 0));
        world.figures().set(ReadyFigures.BY_DEVICE, (double) origins.getOrDefault(SeedOrigin.DEVICE, 0));
        world.figures().set(ReadyFigures.BY_NOISE, (double) origins.getOrDefault(SeedOrigin.OWN_NOISE, 0));
        world.figures().set(ReadyFigures.NO_HARDWARE, (double) (entered - seeded));
        world.figures().set(ReadyFigures.TAKEN, takenBits());
    }

    private double takenBits() {
        double taken = 0;
        for (Plant plant : replaced) {
            taken += plant.givenBits();
        }
        for (Plant plant : plants.values()) {
            taken += plant.givenBits();
        }
        return taken;
    }

    /** One instance on its way through the stage. */
    private final class Boot implements BootListener {
        private final Life instance;
        private final Passage passage;
        private final boolean freshSupply;
        private final long sinceNanos = world.clock().nowNanos();
        private Optional<BootingGuest> guest = Optional.empty();
        private boolean hasSeed;

        Boot(Life instance, Passage passage, boolean freshSupply) {
            this.instance = instance;
            this.passage = passage;
            this.freshSupply = freshSupply;
        }

        void start(GuestProfile profile, Plant plant) {
            guest = Optional.of(BootingGuest.start(world.clock(), profile, plant.backend(0), this));
            if (hasSeed) {
                guest.get().stop();
            }
        }

        @Override
        public void served(SeedOrigin origin) {
            long now = world.clock().nowNanos();
            left++;
            if (instance.state() == Life.State.STARTING) {
                origins.merge(origin, 1, Integer::sum);
                ready.record((now - instance.requestedNanos()) / NANOS);
                before.record((sinceNanos - instance.requestedNanos()) / NANOS);
                waits.record((now - sinceNanos) / NANOS);
            }
            passage.proceed();
        }

        @Override
        public void seededByDevice() {
            hasSeed = true;
            guest.ifPresent(BootingGuest::stop);
            if (freshSupply) {
                seeded++;
                seeds.record((world.clock().nowNanos() - sinceNanos) / NANOS);
            }
        }
    }
}
