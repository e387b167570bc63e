package org.securecloudlab.patch.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.Affected;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.advisory.EventKind;
import org.securecloudlab.patch.advisory.RangeEvent;
import org.securecloudlab.patch.advisory.RangeType;
import org.securecloudlab.patch.advisory.VersionRange;
import org.securecloudlab.patch.advisory.VexStatement;
import org.securecloudlab.patch.advisory.VexStatus;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.SystemInventory;

class MatchingTest {
    private static final Ecosystem DEBIAN_12 = Ecosystem.parse("Debian:12");

    @Test
    void limitsBoundARangeAndAStarDoesNot() {
        assertThat(judge("2.0", "Debian:12", introduced("0"), limit("1.5"))).isEqualTo(Verdict.OUTSIDE);
        assertThat(judge("1.4", "Debian:12", introduced("0"), limit("1.5"))).isEqualTo(Verdict.IN_RANGE);
        assertThat(judge("2.0", "Debian:12", introduced("0"), limit("1.5"), limit("3")))
                .isEqualTo(Verdict.IN_RANGE);
        assertThat(judge("9", "Debian:12", introduced("0"), limit("*"))).isEqualTo(Verdict.IN_RANGE);
    }

    @Test
    void zeroIsBeforeAllEvenBeforeATilde() {
        assertThat(judge("0~rc1", "Debian:12", introduced("0"), fixed("1"))).isEqualTo(Verdict.IN_RANGE);
        assertThat(judge("0~rc1", "Debian:12", introduced("0.0"), fixed("1"))).isEqualTo(Verdict.OUTSIDE);
    }

    @Test
    void eventsNeedNotBeSorted() {
        RangeEvent[] events = {fixed("5"), introduced("4"), fixed("2"), introduced("0")};
        assertThat(judge("1", "Debian:12", events)).isEqualTo(Verdict.IN_RANGE);
        assertThat(judge("3", "Debian:12", events)).isEqualTo(Verdict.OUTSIDE);
        assertThat(judge("4", "Debian:12", events)).isEqualTo(Verdict.IN_RANGE);
        assertThat(judge("5", "Debian:12", events)).isEqualTo(Verdict.OUTSIDE);
    }

    @Test
    void lastAffectedIsAffectedItself() {
        assertThat(judge("2", "Debian:12", introduced("1"), lastAffected("2"))).isEqualTo(Verdict.IN_RANGE);
        assertThat(judge("2+b1", "Debian:12", introduced("1"), lastAffected("2")))
                .isEqualTo(Verdict.OUTSIDE);
    }

    @Test
    void aBareEcosystemIsEveryRelease() {
        assertThat(judge("1", "Debian", introduced("0"))).isEqualTo(Verdict.IN_RANGE);
        assertThat(judge("1", "Debian:11", introduced("0"))).isEqualTo(Verdict.NO_ENTRY);
        assertThat(judge("1", "debian:12", introduced("0"))).isEqualTo(Verdict.NO_ENTRY);
    }

    @Test
    void aSemverRangeSaysNothingAboutADebianVersion() {
        Affected affected = affected("Debian:12", RangeType.SEMVER, introduced("0"));
        assertThat(new AdvisoryMatcher(advisory("A", affected)).judge(installed("1"), DEBIAN_12))
                .isEqualTo(Verdict.OUTSIDE);
    }

    @Test
    void anUnknownOrderGivesNoVerdictButAListDoes() {
        Ecosystem pypi = Ecosystem.parse("PyPI");
        Affected affected = new Affected(
                pypi,
                "curl",
                List.of(),
                List.of(new VersionRange(RangeType.ECOSYSTEM, List.of(introduced("0")))),
                List.of("1.0.post1"));
        AdvisoryMatcher matcher = new AdvisoryMatcher(advisory("A", affected));
        assertThat(matcher.judge(installed("1"), pypi)).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(matcher.judge(installed("1.0.post1"), pypi)).isEqualTo(Verdict.LISTED);
    }

    @Test
    void rpmFeedsNameSourcesOrBinaries() {
        Ecosystem redHat = Ecosystem.parse("Red Hat:enterprise_linux:9::baseos");
        InstalledPackage libs =
                new InstalledPackage("bind-libs", "32:9.16-1.el9", "bind", "32:9.16-1.el9", "x86_64", true);
        for (String name : List.of("bind", "bind-libs")) {
            Affected affected = new Affected(
                    redHat,
                    name,
                    List.of(),
                    List.of(new VersionRange(RangeType.ECOSYSTEM, List.of(introduced("0"), fixed("32:9.16-2.el9")))),
                    List.of());
            assertThat(new AdvisoryMatcher(advisory("A", affected)).judge(libs, redHat))
                    .isEqualTo(Verdict.IN_RANGE);
        }
    }

    @Test
    void vexTakesAFindingOut() {
        Advisory advisory = new Advisory(
                "DSA-1",
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of("CVE-2024-1", "CVE-2024-2"),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
        VexStatement first =
                new VexStatement("CVE-2024-1", Optional.of("curl"), Optional.empty(), VexStatus.NOT_AFFECTED, "");
        VexStatement second =
                new VexStatement("CVE-2024-2", Optional.of("curl"), Optional.empty(), VexStatus.NOT_AFFECTED, "");
        assertThat(new VexFilter(List.of(first)).excludes(advisory, installed("1")))
                .isEmpty();
        assertThat(new VexFilter(List.of(first, second)).excludes(advisory, installed("1")))
                .isPresent();
    }

    /** The fleet's tables give what judging each package of each system by each advisory gives. */
    @Property(tries = 200)
    void aFleetIsJudgedLikeItsSystems(
            @ForAll @Size(min = 1, max = 5) List<@Size(max = 6) List<@IntRange(min = 0, max = 30) Integer>> systems,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 60) Integer> bounds) {
        PackageCatalog catalog = new PackageCatalog();
        List<SystemInventory> inventories = new ArrayList<>();
        for (List<Integer> numbers : systems) {
            inventories.add(new SystemInventory(
                    DEBIAN_12,
                    numbers.stream()
                            .map(number -> new InstalledPackage(
                                    "lib" + number % 3,
                                    "1." + number,
                                    "src" + number % 2,
                                    "1." + number,
                                    "",
                                    number % 7 > 0))
                            .toList()));
        }
        int[] sets = inventories.stream().mapToInt(catalog::setOf).toArray();
        FleetMatcher matcher = new FleetMatcher(catalog);
        List<Advisory> advisories = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            Affected affected = new Affected(
                    DEBIAN_12,
                    "src" + i % 2,
                    List.of(),
                    List.of(new VersionRange(
                            RangeType.ECOSYSTEM, List.of(introduced("0"), fixed("1." + bounds.get(i))))),
                    List.of());
            advisories.add(advisory("A" + i % 5, affected));
        }
        advisories.forEach(matcher::put);
        for (int i = 0; i < sets.length; i++) {
            SystemInventory inventory = inventories.get(i);
            List<String> expected = new ArrayList<>();
            for (int id = 0; id < Math.min(5, advisories.size()); id++) {
                // The latest of those with the same id and time holds.
                Advisory latest = advisories.get(id + (advisories.size() - 1 - id) / 5 * 5);
                if (new AdvisoryMatcher(latest)
                        .judge(inventory).stream().anyMatch(v -> v.verdict().isAffected())) {
                    expected.add(latest.id());
                }
            }
            assertThat(matcher.advisoriesOf(sets[i])).extracting(Advisory::id).isEqualTo(expected);
            assertThat(matcher.countsOfSets()[sets[i]]).isEqualTo(expected.size());
        }
        if (!advisories.isEmpty()) {
            Advisory last = advisories.get(advisories.size() - 1);
            int[] hit = matcher.put(last);
            int[] withHit = Arrays.stream(sets)
                    .filter(set -> matcher.advisoriesOf(set).contains(last))
                    .distinct()
                    .sorted()
                    .toArray();
            assertThat(matcher.setsWithAny(hit).stream().toArray()).isEqualTo(withHit);
        }
    }

    private static Verdict judge(String version, String ecosystem, RangeEvent... events) {
        Affected affected = affected(ecosystem, RangeType.ECOSYSTEM, events);
        return new AdvisoryMatcher(advisory("A", affected)).judge(installed(version), DEBIAN_12);
    }

    private static Affected affected(String ecosystem, RangeType type, RangeEvent... events) {
        return new Affected(
                Ecosystem.parse(ecosystem),
                "curl",
                List.of(),
                List.of(new VersionRange(type, List.of(events))),
                List.of());
    }

    private static Advisory advisory(String id, Affected affected) {
        return new Advisory(
                id,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(affected));
    }

    private static InstalledPackage installed(String version) {
        return new InstalledPackage("curl", version, "curl", version, "amd64", true);
    }

    private static RangeEvent introduced(String version) {
        return new RangeEvent(EventKind.INTRODUCED, version);
    }

    private static RangeEvent fixed(String version) {
        return new RangeEvent(EventKind.FIXED, version);
    }

    private static RangeEvent lastAffected(String version) {
        return new RangeEvent(EventKind.LAST_AFFECTED, version);
    }

    private static RangeEvent limit(String version) {
        return new RangeEvent(EventKind.LIMIT, version);
    }
}
