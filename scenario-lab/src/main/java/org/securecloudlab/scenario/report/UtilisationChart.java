package org.securecloudlab.scenario.report;

import java.util.Arrays;
import java.util.List;
import org.securecloudlab.scenario.wording.Amounts;
import org.securecloudlab.scenario.wording.Markup;
import org.securecloudlab.scenario.wording.Wording;

/** How many hosts have how much of their VCPU used, in ten bins of a tenth each, as an SVG. */
final class UtilisationChart {
    private static final int BINS = 10;
    private static final int BAR = 56;
    private static final int HEIGHT = 120;
    private static final int TOP = 16;

    private final int[] bins = new int[BINS];
    private final Wording wording;

    UtilisationChart(List<HostAtEnd> hosts, Wording wording) {
        this.wording = wording;
        for (HostAtEnd host : hosts) {
            // a host over its capacity, as after a change of ratios, belongs to the fullest
            bins[Math.min(BINS - 1, (int) (Counts.vcpuShare(host) * BINS))]++;
        }
    }

    void write(Markup html) {
        int most = Arrays.stream(bins).max().orElse(0);
        if (most == 0) {
            return;
        }
        String title = wording.text("chart.hosts");
        html.open("figure")
                .open("svg")
                .attribute("viewBox", "0 0 " + BINS * BAR + " " + (HEIGHT + TOP + 20))
                .attribute("role", "img")
                .attribute("aria-label", title);
        for (int i = 0; i < BINS; i++) {
            bar(html, i, bins[i] * HEIGHT / most);
        }
        html.close().leaf("figcaption", title).close();
    }

    private void bar(Markup html, int bin, int height) {
        int x = bin * BAR;
        html.open("rect", "bar")
                .attribute("x", x + 4)
                .attribute("y", TOP + HEIGHT - height)
                .attribute("width", BAR - 8)
                .attribute("height", height)
                .close();
        label(html, x, TOP + HEIGHT - height - 4, Amounts.plain(bins[bin]));
        label(html, x, TOP + HEIGHT + 14, bin * 10 + "–" + (bin + 1) * 10 + " %");
    }

    private static void label(Markup html, int x, int y, String text) {
        html.open("text")
                .attribute("x", x + BAR / 2)
                .attribute("y", y)
                .attribute("text-anchor", "middle")
                .text(text)
                .close();
    }
}
