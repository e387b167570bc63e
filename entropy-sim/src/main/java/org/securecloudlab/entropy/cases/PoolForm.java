package org.securecloudlab.entropy.cases;

import java.util.Map;
import org.securecloudlab.entropy.linux.SaturatingPool;

/** The counted pool of 3.13 to 5.17 under equal credits, in the kernel's integers or in real numbers. */
final class PoolForm implements QueueForm {
    @Override
    public String needs() {
        return "poolBits and creditBits with credits or readyAtBits";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("poolBits")
                && config.has("creditBits")
                && (config.has("credits") || config.has("readyAtBits"));
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        int pool = config.count("poolBits", 1);
        int bits = config.count("creditBits", 1);
        if (config.has("readyAtBits")) {
            int needed = SaturatingPool.creditsUntil(pool, bits, config.count("readyAtBits", 1));
            if (needed < 0) {
                throw config.wrong("readyAtBits", "what a pool of " + pool + " bits can reach");
            }
            return Map.of("creditsNeeded", needed);
        }
        int credits = config.count("credits", 0);
        double start = config.has("start") ? config.number("start") : 0;
        if (start < 0 || start > pool) {
            throw config.wrong("start", "what the pool can hold");
        }
        if (!config.text("arithmetic").contains("integer")) {
            return Map.of("entropyBits", SaturatingPool.realLevel(pool, start, bits, credits));
        }
        SaturatingPool kernel = new SaturatingPool(pool, start);
        for (int i = 0; i < credits; i++) {
            kernel.credit(bits);
        }
        return Map.of("entropyBits", kernel.levelBits());
    }
}
