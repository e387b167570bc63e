package org.securecloudlab.entropy.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.KernelVersion;
import org.securecloudlab.entropy.linux.ReseedInterval;

/** How often a guest's kernel reads its device again: early in its life, and for ever. */
final class RefillForm implements QueueForm {
    private static final double NANOS = 1e9;
    private static final int BUFFER_BYTES = 64;
    private static final int BITS = 8;
    private static final double MOST_SECONDS = 1e7;

    @Override
    public String needs() {
        return "kernel with nodes and guestsPerNode, or with readyAtSeconds and untilSeconds";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("guestsPerNode") || config.has("readyAtSeconds");
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        KernelEra era = KernelVersion.in(config.text("kernel"))
                .map(KernelEra::of)
                .orElseThrow(() -> config.wrong("kernel", "a version such as 6.1"));
        if (era != KernelEra.HASH_POOL) {
            throw config.wrong("kernel", "5.18 or later: before that a guest refills when somebody takes bits out");
        }
        return config.has("guestsPerNode") ? steady(config) : early(config);
    }

    private static Map<String, Object> steady(Fields config) {
        long settled = Math.round(config.has("uptimeOver") ? config.number("uptimeOver") * NANOS : 120 * NANOS);
        double guests = (double) config.count("nodes", 1) * config.count("guestsPerNode", 1);
        return Map.of("bitsPerSecond", guests * BUFFER_BYTES * BITS / ReseedInterval.secondsAt(settled));
    }

    private static Map<String, Object> early(Fields config) {
        double ready = config.number("readyAtSeconds");
        double until = config.number("untilSeconds");
        if (ready < 0 || until > MOST_SECONDS) {
            throw config.wrong("untilSeconds", "a time from 0 to " + MOST_SECONDS);
        }
        List<Double> fills = new ArrayList<>();
        for (double time = ready; time <= until; time += ReseedInterval.secondsAt(Math.round(time * NANOS))) {
            fills.add(time);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("fillTimes", fills);
        answer.put("bytes", fills.size() * BUFFER_BYTES);
        return answer;
    }
}
