package org.securecloudlab.entropy.cases;

import java.util.List;
import java.util.Map;
import org.securecloudlab.entropy.queue.Batch;
import org.securecloudlab.entropy.queue.Figure;
import org.securecloudlab.entropy.queue.FiniteSourceQueue;
import org.securecloudlab.entropy.queue.RequestLaw;

/** Guests that think between their requests. */
final class FiniteSourceForm implements QueueForm {
    @Override
    public String needs() {
        return "guests, meanThinkSeconds, meanServiceSeconds and sources";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("meanThinkSeconds");
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        double service = config.positive("meanServiceSeconds");
        RequestLaw law = config.text("law").startsWith("fix")
                ? new RequestLaw.Fixed(service)
                : new RequestLaw.Exponential(service);
        FiniteSourceQueue queue = new FiniteSourceQueue(
                config.count("guests", 1),
                config.positive("meanThinkSeconds"),
                law,
                config.has("sources") ? config.count("sources", 1) : 1);
        return Estimates.of(
                queue,
                List.of(
                        new Figure("throughputPerSecond", 0, Figure.MEAN, Batch::throughput),
                        new Figure("meanInSystem", 0, Figure.MEAN, Batch::meanInSystem),
                        new Figure("meanTimeInSystemSeconds", 0, Figure.MEAN, Batch::meanTime)),
                asked.seed());
    }
}
