package org.securecloudlab.scenario.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.YamlClouds;

/** What holds of every plan, replayed move by move with nothing but sums. */
class UpgradePropertiesTest {
    private static final long RAM_MIB = 16_384;
    private static final int VCPUS = 8;

    @Property(tries = 60)
    void nobodyIsPlacedWhereThereIsNoRoomOrAGroupForbidsIt(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 8) int hosts,
            @ForAll @IntRange(min = 0, max = 30) int guests,
            @ForAll @IntRange(min = 1, max = 4) int atOnce,
            @ForAll boolean prefersUpgraded) {
        Cloud cloud = cloud(new Random(seed), hosts, guests);
        UpgradeRequest request = UpgradeDocument.read(
                        "--- {hostsAtOnce: " + atOnce + ", preferUpgraded: " + prefersUpgraded + "}", "")
                .value()
                .orElseThrow()
                .request();

        UpgradePlan plan = UpgradeStudy.of(cloud, request, Progress.NONE, Cancellation.never());

        Map<String, String> where = new HashMap<>();
        cloud.instances()
                .forEach(instance -> where.put(instance.id(), instance.host().orElseThrow()));
        Set<String> done = new TreeSet<>();
        for (Wave wave : plan.waves()) {
            assertThat(wave.hosts().size()).isLessThanOrEqualTo(atOnce);
            Set<String> out =
                    new HashSet<>(wave.hosts().stream().map(HostDrain::host).toList());
            Map<String, String> also = new HashMap<>();
            for (InstanceMove move : wave.moves()) {
                assertThat(where.get(move.instanceId())).isEqualTo(move.from());
                assertThat(out).contains(move.from()).doesNotContain(move.to());
                also.put(move.instanceId(), move.to());
            }
            assertRoom(cloud, where, also);
            where.putAll(also);
            assertThat(where.values()).doesNotContainAnyElementsOf(out);
            assertGroups(cloud, where);
            assertThat(done).doesNotContainAnyElementsOf(out);
            done.addAll(out);
        }
        assertThat(where).hasSize(cloud.instances().size());
        assertThat(done.size() + plan.blocked().size()).isEqualTo(hosts);
        assertThat(plan.isPossible()).isEqualTo(plan.blocked().isEmpty());
    }

    /** Who moves holds room on both hosts. */
    private static void assertRoom(Cloud cloud, Map<String, String> where, Map<String, String> also) {
        Map<String, Long> ram = new HashMap<>();
        Map<String, Integer> vcpus = new HashMap<>();
        for (Instance instance : cloud.instances()) {
            Flavor flavor = cloud.flavors().stream()
                    .filter(each ->
                            instance.flavorName().filter(each.name()::equals).isPresent())
                    .findFirst()
                    .orElseThrow();
            for (Optional<String> host : List.of(
                    Optional.ofNullable(where.get(instance.id())), Optional.ofNullable(also.get(instance.id())))) {
                host.ifPresent(name -> {
                    ram.merge(name, flavor.ramMiB(), Long::sum);
                    vcpus.merge(name, flavor.vcpus(), Integer::sum);
                });
            }
        }
        assertThat(ram.values()).allMatch(used -> used <= RAM_MIB);
        assertThat(vcpus.values()).allMatch(used -> used <= VCPUS);
    }

    private static void assertGroups(Cloud cloud, Map<String, String> where) {
        for (ServerGroup group : cloud.serverGroups()) {
            List<String> hosts = group.members().stream().map(where::get).toList();
            assertThat(hosts).doesNotHaveDuplicates();
        }
    }

    /** Guests on hosts that have room for them; the first of each host may be in a group that keeps apart. */
    private static Cloud cloud(Random random, int hosts, int guests) {
        StringBuilder yaml = new StringBuilder(YamlClouds.plain(hosts));
        StringBuilder instances = new StringBuilder();
        long[] ram = new long[hosts];
        int[] vcpus = new int[hosts];
        List<String> flavors = List.of("one", "six", "fat");
        long[] ramOf = {1024, 1024, 12_288};
        int[] vcpusOf = {1, 6, 1};
        Set<Integer> grouped = new HashSet<>();
        for (int i = 0; i < guests; i++) {
            int host = random.nextInt(hosts);
            int flavor = random.nextInt(3);
            if (ram[host] + ramOf[flavor] <= RAM_MIB && vcpus[host] + vcpusOf[flavor] <= VCPUS) {
                ram[host] += ramOf[flavor];
                vcpus[host] += vcpusOf[flavor];
                boolean inGroup = random.nextBoolean() && grouped.size() < hosts && grouped.add(host);
                instances.append(String.format(
                        "  - {name: %s%02d, flavor: %s, host: h%d, project: p1, powerState: 1, bootedFromVolume: true}%n",
                        inGroup ? "apart-" : "free-", i, flavors.get(flavor), host + 1));
            }
        }
        if (instances.length() > 0) {
            yaml.append("instances:\n").append(instances);
        }
        if (!grouped.isEmpty()) {
            yaml.append(
                    "serverGroups: [{name: apart, policy: anti-affinity, projectId: p1, memberPatterns: \"apart-*\"}]\n");
        }
        return YamlClouds.read(yaml.toString());
    }
}
