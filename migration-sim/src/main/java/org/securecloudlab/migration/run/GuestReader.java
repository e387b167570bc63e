package org.securecloudlab.migration.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.GuestWrites;
import org.securecloudlab.migration.MemoryProfile;
import org.securecloudlab.migration.WritePattern;

/** The guest of a document: its memory and what it writes; what was observed goes before what is assumed. */
final class GuestReader {
    private static final double PAGES_PER_MIB = 256;
    private static final double MOST_MIB = 64 * 1024 * 1024;
    private static final int ALWAYS_DIRTY_PAGES = 20;

    private final Fields guest;
    private final List<Observation> observed;
    private final List<Sentence> assumptions;
    private final MemoryProfile profile;

    GuestReader(Fields guest, List<Observation> observed, List<Sentence> assumptions) {
        this.guest = guest;
        this.observed = observed;
        this.assumptions = assumptions;
        this.profile = profile(guest);
    }

    private static MemoryProfile profile(Fields guest) {
        Optional<MemoryProfile> named = guest.text("profile").flatMap(MemoryProfile::find);
        if (guest.has("profile") && named.isEmpty()) {
            List<String> labels = Arrays.stream(MemoryProfile.values())
                    .map(MemoryProfile::label)
                    .toList();
            guest.refuse("profile", guest.text("profile").orElse("no text"), "one of " + String.join(", ", labels));
        }
        return named.orElse(MemoryProfile.WEB);
    }

    GuestMemory memory() {
        guest.allow("ramMiB", "usedMiB", "usedShare", "profile", "writes");
        Optional<Observation> seen =
                observed.stream().filter(o -> o.totalPages().isPresent()).findFirst();
        if (seen.isEmpty()) {
            return stated();
        }
        long total = Math.max(1, seen.get().totalPages().orElse(1));
        if (guest.has("ramMiB") && Math.abs(guest.node("ramMiB").asDouble() * PAGES_PER_MIB / total - 1) > 0.1) {
            guest.refuse(
                    "ramMiB",
                    guest.node("ramMiB").asText(),
                    Math.round(total / PAGES_PER_MIB) + " MiB, as the observation says, or no ramMiB");
        }
        long zero = Math.min(total, Math.max(0, seen.get().zeroPages().orElse(0)));
        return new GuestMemory(total, total - zero);
    }

    private GuestMemory stated() {
        double ram = guest.number("ramMiB", 1, MOST_MIB, "MiB");
        OptionalDouble used = guest.optional("usedMiB", 0, MOST_MIB, "MiB");
        OptionalDouble share = guest.optional("usedShare", 0, 1, "the memory");
        if (used.isPresent() && share.isPresent()) {
            guest.refuse("usedShare", "usedMiB as well", "one of usedMiB and usedShare");
        }
        if (used.isPresent() && used.getAsDouble() > ram) {
            guest.refuse("usedMiB", used.getAsDouble() + " MiB", "at most the " + ram + " MiB of ramMiB");
        }
        if (used.isEmpty() && share.isEmpty()) {
            assumptions.add(Sentence.of(
                    "assumed.used",
                    "used memory: {0} % of ramMiB, by the profile {1}",
                    Math.round(profile.usedShare() * 100),
                    profile.label()));
        }
        double content = used.isPresent() ? Math.min(1, used.getAsDouble() / ram) : share.orElse(profile.usedShare());
        return GuestMemory.ofMiB(Math.round(ram), content);
    }

    GuestWrites writes(GuestMemory memory) {
        Optional<Observation> seen = observed.stream()
                .filter(o -> o.dirtyPagesPerSecond().isPresent())
                .findFirst();
        if (guest.has("writes")) {
            return stated(memory);
        }
        if (seen.isPresent()) {
            assumptions.addAll(seen.get().notes());
            assumptions.add(
                    Sentence.of("assumed.anywhere", "dirty pages are taken to lie anywhere in the used memory"));
            return new GuestWrites(
                    new WritePattern.Uniform(memory.contentPages()),
                    seen.get().dirtyPagesPerSecond().orElse(0),
                    false,
                    ALWAYS_DIRTY_PAGES,
                    8);
        }
        assumptions.add(Sentence.of(
                "assumed.writes",
                "page writes: {0} a second by the profile {1}, an assumption to be replaced by a measurement",
                Math.round(profile.writesPerSecond()),
                profile.label()));
        return profile.writes(memory);
    }

    private GuestWrites stated(GuestMemory memory) {
        Fields writes = guest.object("writes");
        writes.allow(
                "pagesPerSecond",
                "workingSetMiB",
                "pattern",
                "hotMiB",
                "hotShare",
                "boundByCpu",
                "changedWordsPerWrite");
        double rate = writes.number("pagesPerSecond", 0, 1e10, "page writes per second");
        double most = memory.contentPages() / PAGES_PER_MIB;
        double set = writes.number("workingSetMiB", 0, most, "MiB, within the used memory", most);
        long pages = Math.round(set * PAGES_PER_MIB);
        String pattern = writes.word("pattern", List.of("uniform", "sequential", "hot-cold"));
        return new GuestWrites(
                switch (pattern) {
                    case "sequential" -> new WritePattern.Sequential(pages);
                    case "hot-cold" -> hotCold(writes, pages, set);
                    default -> new WritePattern.Uniform(pages);
                },
                rate,
                writes.isTrue("boundByCpu"),
                ALWAYS_DIRTY_PAGES,
                (int) writes.number("changedWordsPerWrite", 0, 1024, "words", 8));
    }

    private static WritePattern hotCold(Fields writes, long pages, double setMiB) {
        double hot = writes.number("hotMiB", 0, setMiB, "MiB, within the working set");
        double share = writes.number("hotShare", 0, 1, "the writes");
        return new WritePattern.HotCold(pages, Math.min(pages, Math.round(hot * PAGES_PER_MIB)), share);
    }
}
