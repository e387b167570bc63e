package org.securecloudlab.entropy.guest;

import java.util.Optional;
import org.securecloudlab.entropy.linux.DriverGeneration;
import org.securecloudlab.entropy.linux.EarlyRead;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.TimerWheel;
import org.securecloudlab.entropy.virtio.Backend;
import org.securecloudlab.entropy.virtio.VirtioRngDevice;
import org.securecloudlab.kernel.Simulation;

/**
 * One guest of many, from the moment when its programs run and want random numbers. The same driver, thread and pool as in {@link
 * GuestSimulation}; afterwards its thread goes on to refill, which is load for the source.
 */
public final class BootingGuest {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long EARLY_READ_NANOS = 3 * NANOS_PER_MILLI;
    private static final long THREAD_STARTS_NANOS = 4 * NANOS_PER_MILLI;

    private final Simulation clock;
    private final GuestProfile profile;
    private final BootListener listener;
    private final Readiness readiness;
    private final HardwareQueue queue = new HardwareQueue();
    private final long startNanos;
    private SeedOrigin origin = SeedOrigin.OWN_NOISE;
    private boolean seeded;
    private boolean stopped;

    private BootingGuest(Simulation clock, GuestProfile profile, BootListener listener) {
        this.clock = clock;
        this.profile = profile;
        this.listener = listener;
        this.readiness = new Readiness(clock, KernelEra.of(profile.kernel()));
        this.startNanos = clock.nowNanos();
    }

    /**
     * A guest whose programs begin to run now.
     *
     * @param backend what stands behind its device; not asked when it has none
     */
    public static BootingGuest start(Simulation clock, GuestProfile profile, Backend backend, BootListener listener) {
        BootingGuest guest = new BootingGuest(clock, profile, listener);
        guest.begin(backend);
        return guest;
    }

    /** It is gone: it asks for nothing more. */
    public void stop() {
        stopped = true;
    }

    private void begin(Backend backend) {
        if (profile.trustedCpu()) {
            origin = SeedOrigin.PROCESSOR;
            readiness.readyNow();
        }
        Optional<FillThread> thread =
                profile.device().map(limiter -> load(new VirtioRngDevice(clock, limiter, backend)));
        KernelEra era = readiness.era();
        readiness.credit(Interrupts.startUpBits(era, profile.interruptEverySeconds()));
        Interrupts.from(clock.nowNanos(), era, profile.interruptEverySeconds()).ifPresent(readiness::trickles);
        if (era.jitter() && profile.waits() && profile.cycleCounter() && !readiness.isReady()) {
            readiness.trickles(Jitter.from(clock.nowNanos(), profile.hz()));
        }
        long blocking = era.devRandomBlocksForEver() ? profile.devRandomBytes() : 0;
        if (blocking > 0) {
            PoolReader reader = new PoolReader(clock, readiness, thread, blocking * Byte.SIZE, this::servedNow);
            readiness.whenReady(reader::start);
        } else if (profile.waits() || (profile.devRandomBytes() > 0 && !era.devRandomBlocksForEver())) {
            readiness.whenReady(this::servedNow);
        } else {
            clock.after(0, this::servedNow);
        }
    }

    private FillThread load(VirtioRngDevice device) {
        RngDriver driver = new RngDriver(clock, device, DriverGeneration.of(profile.kernel()), bytes -> {});
        EarlyRead early = EarlyRead.of(profile.kernel());
        driver.probe();
        if (early.bytes() > 0) {
            clock.after(
                    EARLY_READ_NANOS,
                    () -> queue.lock(() -> driver.read(early.bytes(), false, bytes -> {
                        if (early.credited()) {
                            fromDevice(bytes, FillThread.creditOf(bytes));
                        }
                        queue.unlock();
                    })));
        }
        FillThread thread = new FillThread(
                clock, driver, queue, readiness, new TimerWheel(profile.hz()), startNanos, this::fromDevice);
        clock.after(THREAD_STARTS_NANOS, thread::run);
        return thread;
    }

    private boolean fromDevice(int bytes, long bits) {
        if (!readiness.isReady()) {
            origin = SeedOrigin.DEVICE;
            readiness.hardware(bytes, bits);
            if (!readiness.isReady()) {
                origin = SeedOrigin.OWN_NOISE;
            }
        } else {
            readiness.hardware(bytes, bits);
        }
        if (!seeded && bytes > 0) {
            seeded = true;
            listener.seededByDevice();
        }
        return !stopped;
    }

    private void servedNow() {
        listener.served(origin);
    }
}
