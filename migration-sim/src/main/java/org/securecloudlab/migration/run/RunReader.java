package org.securecloudlab.migration.run;

import java.util.List;
import org.securecloudlab.migration.Calibration;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.GuestWrites;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.Uncertainty;
import org.securecloudlab.migration.WritePattern;
import org.securecloudlab.migration.risk.RiskInputs;

/** One run of the laboratory's rig: a bare guest that fills some pages and then writes to a part of them. */
final class RunReader {
    private static final double MOST_MIB = 64 * 1024 * 1024;
    private static final double MOST_PAGES = MOST_MIB * 256;
    private static final double MOST_RATE = 1e10;
    private static final int JUMBO_MTU = 9000;
    /** Video BIOS, firmware and option ROMs of QEMU's bare "pc" board, and which of these pages have content. */
    private static final int BOARD_PAGES = 130;

    private static final int BOARD_CONTENT_PAGES = 118;
    /** Pages that the rig's idle guest touches all the time. */
    private static final int ALWAYS_DIRTY_PAGES = 3;

    private final Fields inputs;
    private final Fields run;

    RunReader(Fields inputs, Fields run) {
        this.inputs = inputs;
        this.run = run;
    }

    /** The run; of no use when a problem was noted. */
    DescribedRun read(String path) {
        long ramPages = Math.round(inputs.number("mem_mb", 1, MOST_MIB, "MiB") * 256);
        long fillPages = Math.round(inputs.number("fill_pages", 0, MOST_PAGES, "pages", 0));
        long workingSet = Math.round(inputs.number("ws_pages", 0, MOST_PAGES, "pages", (double) fillPages));
        long content = Math.max(fillPages, workingSet);
        if (content > ramPages) {
            inputs.refuse("fill_pages", content + " pages with content", "at most the " + ramPages + " of mem_mb");
            content = ramPages;
        }
        GuestMemory memory = new GuestMemory(ramPages + BOARD_PAGES, content + BOARD_CONTENT_PAGES);
        return new DescribedRun(
                inputs.text("id").orElse(path),
                new MigrationRequest(memory, writes(workingSet), link(), new SettingsReader(inputs).read()),
                Calibration.lab(),
                Uncertainty.lab(),
                RiskInputs.ASSUMED,
                List.of());
    }

    private GuestWrites writes(long workingSet) {
        boolean spin = inputs.word("mode", List.of("paced", "spin")).equals("spin");
        double asked = inputs.number("rate", 0, MOST_RATE, "page writes per second", 0);
        double rate = run.number("measured_write_rate_pages_s", 0, MOST_RATE, "page writes per second", asked);
        if (spin && !run.has("measured_write_rate_pages_s")) {
            run.refuse("measured_write_rate_pages_s", "nothing", "the measured rate of a writer in mode spin");
        }
        int words = (int) inputs.number("nwords", 0, 1024, "words", 1);
        return new GuestWrites(pattern(workingSet), rate, spin, ALWAYS_DIRTY_PAGES, words);
    }

    private WritePattern pattern(long workingSet) {
        String name = inputs.word("pattern", List.of("seq", "rand", "hotcold"));
        if (name.equals("seq")) {
            return new WritePattern.Sequential(workingSet);
        }
        if (name.equals("rand")) {
            return new WritePattern.Uniform(workingSet);
        }
        long hot = Math.round(inputs.number("hot_pages", 0, (double) workingSet, "pages"));
        double share = inputs.number("hot_pct", 0, 100, "percent") / 100;
        return new WritePattern.HotCold(workingSet, Math.min(hot, workingSet), share);
    }

    private MigrationLink link() {
        double megabits = inputs.number("link_mbit", 0, 1e6, "Mbit/s", 0);
        int mtu = (int) inputs.number("mtu", 576, 65536, "bytes", JUMBO_MTU);
        return megabits == 0 ? MigrationLink.unlimited() : MigrationLink.ofMegabits(megabits, mtu);
    }
}
