package org.securecloudlab.web.entropy.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.entropy.assessment.SamplePicture;

/** Autocorrelations as bars above and below a line; scaled to the largest, so that small ones are seen as well. */
record AutocorrelationChart(SamplePicture picture) {
    private static final int STRIDE = 4;
    private static final double HALF = 50;
    private static final double HEADROOM = 1.1;

    /**
     * One bar.
     *
     * @param lag distance in samples
     * @param x its left edge
     * @param y its top, the line is at 50
     */
    record Bar(int lag, int x, String y, String height, boolean outside, String value) {}

    public int width() {
        return picture.autocorrelations().size() * STRIDE;
    }

    /** The correlation at the upper edge. */
    private double scale() {
        double most = picture.band();
        for (double value : picture.autocorrelations()) {
            most = Math.max(most, Math.abs(value));
        }
        return most * HEADROOM;
    }

    public String top() {
        return String.format(Locale.ROOT, "%.4f", scale());
    }

    public String bandTop() {
        return units(HALF - HALF * picture.band() / scale());
    }

    public String bandHeight() {
        return units(2 * HALF * picture.band() / scale());
    }

    /** How many lie outside the band, of how many. */
    public long outside() {
        return bars().stream().filter(Bar::outside).count();
    }

    public List<Bar> bars() {
        double scale = scale();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < picture.autocorrelations().size(); i++) {
            double value = picture.autocorrelations().get(i);
            double height = HALF * Math.abs(value) / scale;
            bars.add(new Bar(
                    i + 1,
                    i * STRIDE,
                    units(value > 0 ? HALF - height : HALF),
                    units(height),
                    Math.abs(value) > picture.band(),
                    String.format(Locale.ROOT, "%.5f", value)));
        }
        return bars;
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
