package org.securecloudlab.cli.hosts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.securecloudlab.scenario.hosts.Amounts;
import org.securecloudlab.scenario.hosts.HostStop;
import org.securecloudlab.scenario.hosts.HostStops;

/** Figures as the texts of {@code lab hosts} write them. */
final class Figures {
    private static final int SHOWN_STOPS = 3;

    private Figures() {}

    static String of(Amounts amounts) {
        String pcpus = amounts.pcpus() == 0 ? "" : plain(amounts.pcpus()) + " PCPU, ";
        return plain(amounts.vcpus()) + " VCPU, " + pcpus + plain(amounts.ramMiB() / 1024) + " GiB memory, "
                + plain(amounts.diskGiB()) + " GiB disk";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    static String plain(long value) {
        return org.securecloudlab.scenario.wording.Amounts.plain(value);
    }

    /** What refuses how many hosts, most first. */
    static String of(List<HostStop> stops) {
        return stops.stream()
                .limit(SHOWN_STOPS)
                .map(stop -> HostStops.name(stop) + " on " + plain(stop.hosts()))
                .collect(Collectors.joining("; "));
    }
}
