package org.securecloudlab.entropy.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.entropy.virtio.Limiter;
import org.securecloudlab.entropy.virtio.VirtioRngDevice;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Simulation;

/** A guest that never stops asking, at a limited device with an unlimited source behind it. */
final class LimiterForm implements QueueForm {
    private static final double NANOS = 1e9;
    private static final int PERIODS = 1_000;
    private static final int MOST_BYTES = 1 << 20;

    @Override
    public String needs() {
        return "rateBytes, ratePeriodMs and requestBytes";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("rateBytes") && config.has("ratePeriodMs");
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        int perPeriod = config.count("rateBytes", 0);
        Limiter limiter = Limiter.of(perPeriod, config.count("ratePeriodMs", 1));
        int wanted = config.has("requestBytes") ? config.count("requestBytes", 1) : 64;
        if (wanted > MOST_BYTES) {
            throw config.wrong("requestBytes", "at most " + MOST_BYTES);
        }
        Saturated guest = new Saturated(limiter, wanted);
        Map<String, Object> answer = new LinkedHashMap<>();
        if (guest.completedNanos >= 0) {
            answer.put("completionSecondsAfterFirstGrant", guest.completedNanos / NANOS);
        }
        answer.put("longRunBytesPerSecond", guest.bytes / (PERIODS * limiter.periodMillis() / 1000.0));
        return answer;
    }

    /** Asks for the rest of its request, and then for the next. */
    private static final class Saturated {
        private final Simulation clock = new Simulation(Cancellation.never());
        private final VirtioRngDevice device;
        private final int wanted;
        private long bytes;
        private long completedNanos = -1;
        private int missing;

        Saturated(Limiter limiter, int wanted) {
            this.device = new VirtioRngDevice(clock, limiter, (size, delivered) -> delivered.accept(size));
            this.wanted = wanted;
            this.missing = wanted;
            clock.at(0, this::ask);
            // The end of the last period is not part of the stretch that is counted.
            clock.runUntil(limiter.periodMillis() * 1_000_000 * PERIODS - 1);
        }

        private void ask() {
            device.offer(missing, this::got);
        }

        private void got(int size) {
            bytes += size;
            missing -= size;
            if (missing == 0) {
                if (completedNanos < 0) {
                    completedNanos = clock.nowNanos();
                }
                missing = wanted;
            }
            clock.after(0, this::ask);
        }
    }
}
