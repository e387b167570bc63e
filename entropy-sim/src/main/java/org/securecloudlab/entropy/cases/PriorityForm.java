package org.securecloudlab.entropy.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.securecloudlab.entropy.queue.Batch;
import org.securecloudlab.entropy.queue.Figure;
import org.securecloudlab.entropy.queue.OpenQueue;
import org.securecloudlab.entropy.queue.RequestLaw;
import org.securecloudlab.entropy.station.FirstComeStation;

/** Urgent requests before others, without interrupting anybody. */
final class PriorityForm implements QueueForm {
    @Override
    public String needs() {
        return "classes, lambdaPerSecondEach, a request size and sourceBitsPerSecond";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("classes") && config.has("lambdaPerSecondEach");
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        if (config.flag("preemption")) {
            throw config.wrong("preemption", "false: a source finishes what it has begun");
        }
        int classes = config.count("classes", 2);
        double arrivals = config.positive("lambdaPerSecondEach");
        double rate = config.positive("sourceBitsPerSecond");
        RequestLaw law = Laws.of(asked);
        double load = classes * arrivals * law.meanBits() / rate;
        if (load >= 1) {
            throw new CaseException(config.path(), "a load of " + load, "a load below 1");
        }
        List<OpenQueue.Flow> flows = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            flows.add(new OpenQueue.Flow(arrivals, law));
            String name = i == 0 ? "High" : i == classes - 1 ? "Low" : "Class" + (i + 1);
            figures.add(new Figure("meanWait" + name, i, Figure.MEAN, Batch::meanWait));
        }
        OpenQueue queue = new OpenQueue(
                flows,
                (clock, served) -> new FirstComeStation(clock, new double[] {rate}, classes, served),
                new double[0],
                0);
        return Estimates.of(queue, figures, asked.seed());
    }
}
