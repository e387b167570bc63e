package org.securecloudlab.entropy.boot;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.securecloudlab.entropy.station.Draw;
import org.securecloudlab.entropy.station.EqualShareStation;
import org.securecloudlab.entropy.station.FirstComeStation;
import org.securecloudlab.entropy.station.PoolStation;
import org.securecloudlab.entropy.station.Station;
import org.securecloudlab.entropy.virtio.Backend;
import org.securecloudlab.kernel.Simulation;

/** A supply at work: the stations of all hosts, or the one that they share. */
public final class Plant {
    private static final double NANOS = 1e9;
    private static final int FIRST = 0;
    private static final int LATER = 1;

    private final Simulation clock;
    private final Supply supply;
    private final Map<Integer, Desk> desks = new HashMap<>();
    private double givenBits;

    public Plant(Simulation clock, Supply supply) {
        this.clock = clock;
        this.supply = supply;
    }

    /** A station, and what of it can be watched. */
    private record Desk(Station station, ToDoubleFunction<Desk> level) {}

    /** What the device of a guest on a host asks; a guest's first request is told from its later ones. */
    public Backend backend(int host) {
        return supply.accept(new Supply.Visitor<>() {
            @Override
            public Backend kernel(Supply.Kernel kernel) {
                return (bytes, delivered) -> delivered.accept(bytes);
            }

            @Override
            public Backend hostPool(Supply.HostPool pool) {
                return asking(desk(host));
            }

            @Override
            public Backend sources(Supply.Sources sources) {
                return asking(desk(sources.perHost() ? host : 0));
            }
        });
    }

    private Backend asking(Desk desk) {
        return new Backend() {
            private int urgency = FIRST;

            @Override
            public void request(int bytes, java.util.function.IntConsumer delivered) {
                double bits = (double) bytes * Byte.SIZE;
                Draw draw = new Draw(bits, urgency, clock.nowNanos(), done -> {
                    givenBits += bits;
                    delivered.accept(bytes);
                });
                urgency = LATER;
                desk.station().arrive(draw);
            }
        };
    }

    private Desk desk(int number) {
        return desks.computeIfAbsent(number, n -> open());
    }

    private Desk open() {
        return supply.accept(new Supply.Visitor<>() {
            @Override
            public Desk kernel(Supply.Kernel kernel) {
                throw new IllegalStateException("a kernel has no queue");
            }

            @Override
            public Desk hostPool(Supply.HostPool pool) {
                PoolStation station = new PoolStation(clock, pool.poolBits(), pool.fillBitsPerSecond(), Plant::served);
                return new Desk(station, desk -> station.levelBits());
            }

            @Override
            public Desk sources(Supply.Sources sources) {
                return openSources(sources);
            }
        });
    }

    private Desk openSources(Supply.Sources sources) {
        double[] rates =
                sources.units().stream().mapToDouble(SourceUnit::bitsPerSecond).toArray();
        if (sources.sharing() == Sharing.EQUAL_SHARE) {
            double sum = 0;
            for (double rate : rates) {
                sum += rate;
            }
            EqualShareStation station = new EqualShareStation(clock, sum, Plant::served);
            return new Desk(station, desk -> station.present());
        }
        FirstComeStation station = new FirstComeStation(clock, rates, 2, Plant::served);
        boolean boots = sources.sharing() == Sharing.BOOTS_FIRST;
        for (int i = 0; i < rates.length; i++) {
            plan(station, i, sources.units().get(i));
        }
        Station desk = boots ? station : draw -> station.arrive(draw.asUrgentAs(FIRST));
        return new Desk(desk, d -> station.waiting());
    }

    private void plan(FirstComeStation station, int index, SourceUnit unit) {
        if (unit.readySeconds() > 0) {
            station.setUp(index, false);
            at(unit.readySeconds(), () -> station.setUp(index, true));
        }
        at(unit.failsAtSeconds(), () -> station.setUp(index, false));
        at(unit.recoversAtSeconds(), () -> station.setUp(index, true));
    }

    private void at(double seconds, Runnable action) {
        if (!Double.isInfinite(seconds)) {
            clock.at(Math.max(clock.nowNanos(), Math.round(seconds * NANOS)), action::run);
        }
    }

    private static void served(Draw draw) {
        draw.then().served(draw);
    }

    /** Whether it gives hardware's own bits. */
    public boolean isFresh() {
        return supply.fresh();
    }

    /** Bits handed over so far. */
    public double givenBits() {
        return givenBits;
    }

    /** Bits in a host's pool, or requests that wait at a broker; 0 where nothing is kept. */
    public double level(int host) {
        boolean shared = supply instanceof Supply.Sources sources && !sources.perHost();
        Desk desk = desks.get(shared ? 0 : host);
        return desk == null ? 0 : desk.level().applyAsDouble(desk);
    }
}
