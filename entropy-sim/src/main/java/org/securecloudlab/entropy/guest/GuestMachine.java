package org.securecloudlab.entropy.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.entropy.guest.GuestSetup.Burst;
import org.securecloudlab.entropy.guest.GuestSetup.Reading;
import org.securecloudlab.entropy.guest.GuestSetup.Waiter;
import org.securecloudlab.entropy.linux.DriverGeneration;
import org.securecloudlab.entropy.linux.EarlyRead;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.TimerWheel;
import org.securecloudlab.entropy.virtio.Backend;
import org.securecloudlab.entropy.virtio.VirtioRngDevice;
import org.securecloudlab.kernel.Simulation;

/** One guest from its first process to its end. The clock is the guest's uptime. */
final class GuestMachine {
    private static final double NANOS = 1e9;
    /** The first process does something else before it asks. Measured: 7 to 12 ms without hardware virtualisation. */
    private static final double BEFORE_WAITING = 0.010;
    /** Loading the driver until it says that it is ready. Measured: 16 to 60 ms without hardware virtualisation. */
    private static final double LOADING = 0.020;
    /** From the driver's being ready to the early read, and to the thread's first read. */
    private static final double EARLY_READ = 0.003;

    private static final double THREAD_STARTS = 0.004;
    /** Between being seen ready and the first read of the device. Measured: 65 to 95 ms. */
    private static final double BEFORE_READING = 0.075;
    /** A guest with nothing to do is gone so soon after it was seen ready. Measured: 180 to 190 ms. */
    private static final double SHUTDOWN = 0.190;

    private final Simulation clock;
    private final GuestSetup setup;
    private final double initSeconds;
    private final Readiness readiness;
    private final HardwareQueue queue = new HardwareQueue();
    private final Optional<RngDriver> driver;
    private final Optional<HwrngReader> reader;
    private final List<double[]> pushes = new ArrayList<>();
    private final Runnable gone;
    private long pushedBytes;
    private int earlyBytes;
    private List<double[]> hwrngSeries = List.of();
    private List<double[]> burstSeries = List.of();
    private boolean reading;
    private boolean over;

    GuestMachine(Simulation clock, GuestSetup setup, double initSeconds, Optional<Backend> backend, Runnable gone) {
        this.clock = clock;
        this.setup = setup;
        this.initSeconds = initSeconds;
        this.gone = gone;
        this.readiness = new Readiness(clock, KernelEra.of(setup.kernel()));
        this.driver = backend.map(source -> new RngDriver(
                clock,
                new VirtioRngDevice(clock, setup.device().orElseThrow().limiter(), source),
                DriverGeneration.of(setup.kernel()),
                this::pushed));
        this.reader = driver.map(rng -> new HwrngReader(clock, rng, queue));
    }

    private double registerSeconds() {
        return initSeconds + 0.17;
    }

    void start() {
        if (setup.trustedCpu()) {
            readiness.readyNow();
        }
        KernelEra era = readiness.era();
        readiness.credit(Interrupts.startUpBits(era, setup.interruptEverySeconds()));
        Interrupts.from(clock.nowNanos(), era, setup.interruptEverySeconds()).ifPresent(readiness::trickles);
        boolean collects = era.jitter()
                && (setup.waiter() == Waiter.BLOCKED
                        || (setup.waiter() == Waiter.URANDOM && era == KernelEra.HASH_POOL));
        if (collects) {
            at(initSeconds + BEFORE_WAITING, () -> readiness.trickles(Jitter.from(clock.nowNanos(), setup.hz())));
        }
        driver.ifPresent(this::load);
        waitForReadiness();
    }

    private void load(RngDriver rng) {
        double ready = registerSeconds() + LOADING;
        EarlyRead early = EarlyRead.of(setup.kernel());
        at(ready, rng::probe);
        if (early.bytes() > 0) {
            at(
                    ready + EARLY_READ,
                    () -> queue.lock(() -> rng.read(early.bytes(), false, bytes -> {
                        earlyBytes = bytes;
                        if (early.credited()) {
                            readiness.hardware(bytes, FillThread.creditOf(bytes));
                        }
                        queue.unlock();
                    })));
        }
        FillThread thread =
                new FillThread(clock, rng, queue, readiness, new TimerWheel(setup.hz()), 0, (bytes, bits) -> {
                    readiness.hardware(bytes, bits);
                    return true;
                });
        at(ready + THREAD_STARTS, thread::run);
    }

    /** Looks every two milliseconds, as the poll of the experiments does. */
    private void waitForReadiness() {
        double limit = (driver.isPresent() ? registerSeconds() : initSeconds) + setup.waitLimitSeconds();
        new ReadinessPoll(clock, readiness, Math.round(initSeconds * NANOS), Math.round(limit * NANOS), this::goOn)
                .start();
    }

    private void goOn() {
        if (setup.reading().isPresent() && reader.isPresent()) {
            after(BEFORE_READING, () -> read(reader.get(), setup.reading().get()));
        } else {
            at(Math.max(now() + SHUTDOWN, setup.watchUntilSeconds()), this::end);
        }
    }

    private void read(HwrngReader hwrng, Reading plan) {
        reading = true;
        hwrng.read(new HwrngReader.Plan(plan.bytes(), plan.blockBytes(), plan.giveUpSeconds()), () -> {
            hwrngSeries = hwrng.series();
            if (plan.burst().isPresent()) {
                Burst burst = plan.burst().get();
                after(burst.idlePeriods() * burst.periodSeconds(), () -> touch(hwrng, burst));
            } else {
                readingDone();
            }
        });
    }

    private void touch(HwrngReader hwrng, Burst burst) {
        HwrngReader.Plan one = new HwrngReader.Plan(RngDriver.BUFFER_BYTES, RngDriver.BUFFER_BYTES, 0);
        double began = now();
        hwrng.read(one, () -> {
            double wait = began + burst.latePeriods() * burst.periodSeconds() - now();
            after(
                    Math.max(0, wait),
                    () -> hwrng.read(new HwrngReader.Plan(burst.bytes(), RngDriver.BUFFER_BYTES, 0), () -> {
                        burstSeries = hwrng.series();
                        readingDone();
                    }));
        });
    }

    private void readingDone() {
        reading = false;
        at(Math.max(now() + SHUTDOWN / 2, setup.watchUntilSeconds()), this::end);
    }

    private void end() {
        over = true;
        gone.run();
    }

    boolean isOver() {
        return over;
    }

    private void pushed(int bytes) {
        if (!over) {
            pushedBytes += bytes;
            pushes.add(new double[] {now(), bytes, pushedBytes});
        }
    }

    GuestOutcome outcome() {
        OptionalDouble ready = readiness.readyNanos().isPresent()
                ? OptionalDouble.of(readiness.readyNanos().getAsLong() / NANOS)
                : OptionalDouble.empty();
        double asked = initSeconds + BEFORE_WAITING;
        OptionalDouble waited = ready.isPresent() ? OptionalDouble.of(Math.max(0, ready.getAsDouble() - asked)) : ready;
        OptionalDouble urandom = setup.waiter() != Waiter.URANDOM
                ? OptionalDouble.empty()
                : KernelEra.of(setup.kernel()) == KernelEra.HASH_POOL ? waited : OptionalDouble.of(0);
        if (reading && reader.isPresent() && hwrngSeries.isEmpty()) {
            hwrngSeries = reader.get().series();
        }
        return new GuestOutcome(
                ready,
                registerSeconds(),
                initSeconds,
                setup.waiter() == Waiter.BLOCKED ? waited : OptionalDouble.empty(),
                urandom,
                List.copyOf(pushes),
                hwrngSeries,
                burstSeries,
                reading,
                earlyBytes);
    }

    private double now() {
        return clock.nowNanos() / NANOS;
    }

    private void at(double seconds, Runnable action) {
        clock.at(Math.max(clock.nowNanos(), Math.round(seconds * NANOS)), action::run);
    }

    private void after(double seconds, Runnable action) {
        clock.after(Math.round(seconds * NANOS), action::run);
    }
}
