package org.securecloudlab.entropy.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.entropy.queue.Batch;
import org.securecloudlab.entropy.queue.Figure;
import org.securecloudlab.entropy.queue.OpenQueue;
import org.securecloudlab.entropy.queue.RequestLaw;
import org.securecloudlab.entropy.station.EqualShareStation;
import org.securecloudlab.entropy.station.FirstComeStation;
import org.securecloudlab.entropy.station.PoolStation;

/** Poisson arrivals: one or several sources, a pool, or a broker that shares equally. */
final class OpenForm implements QueueForm {
    @Override
    public String needs() {
        return "lambdaPerSecond, a request size and a rate of sources, of a fill or of a shared source";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("lambdaPerSecond") && Laws.given(config);
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        double arrivals = config.positive("lambdaPerSecond");
        RequestLaw law = Laws.of(asked);
        double rate = rate(config);
        double load = arrivals * law.meanBits() / rate;
        if (load >= 1) {
            throw new CaseException(
                    config.path(), "a load of " + load, "a load below 1: else the queue grows for ever");
        }
        WaitLimits limits = new WaitLimits(asked.asked());
        List<Figure> figures = new ArrayList<>(limits.figures(0));
        boolean shares = config.text("discipline").toLowerCase(Locale.ROOT).contains("share");
        double tagged = shares && config.has("taggedRequestBits") ? config.positive("taggedRequestBits") : 0;
        addUsual(figures, shares, rate);
        OpenQueue queue = new OpenQueue(
                List.of(new OpenQueue.Flow(arrivals, tagged > 0 ? RequestLaw.Tagged.of(law, tagged) : law)),
                station(config, shares),
                limits.seconds(),
                tagged);
        return Estimates.of(queue, figures, asked.seed());
    }

    private static void addUsual(List<Figure> figures, boolean shares, double rate) {
        figures.add(new Figure("meanTimeSeconds", 0, Figure.MEAN, Batch::meanTime));
        if (!shares) {
            figures.add(new Figure("meanWaitSeconds", 0, Figure.MEAN, Batch::meanWait));
            figures.add(new Figure("probWait", 0, Figure.TAIL / 2, batch -> batch.shareAbove(0)));
            figures.add(new Figure("probBlock", 0, Figure.TAIL / 2, batch -> batch.shareAbove(0)));
            figures.add(new Figure("probNoWait", 0, Figure.MEAN, batch -> 1 - batch.shareAbove(0)));
            figures.add(new Figure("utilisation", 0, Figure.MEAN, batch -> batch.bitsPerSecond() / rate));
        }
    }

    private static double rate(Fields config) {
        if (config.has("fillBitsPerSecond")) {
            return config.positive("fillBitsPerSecond");
        }
        if (config.has("sourceBitsPerSecondEach")) {
            return sources(config) * config.positive("sourceBitsPerSecondEach");
        }
        return sources(config) * config.positive("sourceBitsPerSecond");
    }

    private static int sources(Fields config) {
        return config.has("sources") ? config.count("sources", 1) : 1;
    }

    private static OpenQueue.Factory station(Fields config, boolean shares) {
        double rate = rate(config);
        if (shares) {
            return (clock, served) -> new EqualShareStation(clock, rate, served);
        }
        if (config.has("fillBitsPerSecond") || config.has("poolBits")) {
            double pool = config.has("poolBits") ? config.number("poolBits") : 0;
            if (pool < 0) {
                throw config.wrong("poolBits", "a size from 0");
            }
            return (clock, served) -> new PoolStation(clock, pool, rate, served);
        }
        double[] rates = new double[sources(config)];
        Arrays.fill(rates, rate / rates.length);
        return (clock, served) -> new FirstComeStation(clock, rates, 1, served);
    }
}
