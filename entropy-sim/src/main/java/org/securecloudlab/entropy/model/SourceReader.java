package org.securecloudlab.entropy.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.entropy.boot.Sharing;
import org.securecloudlab.entropy.boot.SourceUnit;
import org.securecloudlab.entropy.source.SourceCatalogue;
import org.securecloudlab.entropy.source.SourceType;

/** Reads the sources of a model. */
final class SourceReader {
    private static final String FAILS = "failsAt";
    private static final String RECOVERS = "recoversAt";
    private static final String STARTS = "startUp";

    private final boolean mayBeDown;

    /** Sources one by one are simulated only where guests queue for them; a pool and equal shares know their sum alone. */
    SourceReader(Backing backing, Sharing sharing) {
        this.mayBeDown =
                (backing == Backing.HOST_DEVICE || backing == Backing.BROKER) && sharing != Sharing.EQUAL_SHARE;
    }

    List<SourceStock> read(List<Section> sections) {
        List<SourceStock> stocks = new ArrayList<>();
        for (Section section : sections) {
            section.knows("type", "count", "bitsPerSecond", "price", STARTS, FAILS, RECOVERS);
            type(section)
                    .ifPresent(type -> stocks.add(new SourceStock(
                            type,
                            unit(section, type),
                            section.whole("count", 0, 0, 100_000),
                            section.number("price", 0, 0, 1e12))));
        }
        return stocks;
    }

    private static Optional<SourceType> type(Section section) {
        SourceCatalogue catalogue = SourceCatalogue.builtIn();
        Optional<SourceType> type = catalogue.find(section.text("type", ""));
        if (type.isEmpty()) {
            List<String> ids = catalogue.all().stream().map(SourceType::id).toList();
            section.wrong("type", section.text("type", "nothing"), "one of " + String.join(", ", ids));
        }
        return type;
    }

    private SourceUnit unit(Section section, SourceType type) {
        double starts = section.seconds(STARTS, 0, ModelReader.MOST_SECONDS);
        double fails = section.seconds(FAILS, Double.POSITIVE_INFINITY, ModelReader.MOST_SECONDS);
        double recovers = section.seconds(RECOVERS, Double.POSITIVE_INFINITY, ModelReader.MOST_SECONDS);
        if (fails <= starts) {
            section.wrong(FAILS, section.text(FAILS, ""), "a time after " + STARTS);
        }
        if (section.has(RECOVERS) && !(recovers > fails)) {
            section.wrong(RECOVERS, section.text(RECOVERS, ""), "a time after " + FAILS);
        }
        for (String key : List.of(STARTS, FAILS)) {
            if (section.has(key) && !mayBeDown) {
                section.wrong(
                        key,
                        section.text(key, ""),
                        "nothing, for guests do not queue for sources one by one here (backing host-device or broker, sharing"
                                + " first-come or boots-first)");
            }
        }
        double rate = section.number("bitsPerSecond", type.bitsPerSecond(), 1e-3, ModelReader.MOST_RATE);
        return new SourceUnit(rate, starts, fails, recovers);
    }
}
