package org.securecloudlab.entropy.cases;

import java.util.Map;
import org.securecloudlab.entropy.theory.Spares;

/** Sources of which some may be down. */
final class SpareForm implements QueueForm {
    @Override
    public String needs() {
        return "sources, need and availability";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("need") && config.has("availability");
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        int sources = config.count("sources", 1);
        return Map.of("probability", Spares.atLeast(config.count("need", 0), sources, config.share("availability")));
    }
}
