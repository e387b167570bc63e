package org.securecloudlab.store.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.store.BadCursorException;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.testing.DatabaseResource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CloudsTest {
    private static final int HOSTS = 2_500;
    private static final int INSTANCES = 12_345;

    @Inject
    Clouds clouds;

    @Inject
    DataSource dataSource;

    private Cloud stored(String name) {
        Cloud cloud = SyntheticCloud.of(name, HOSTS, INSTANCES);
        clouds.save(cloud, List.of());
        return cloud;
    }

    @Test
    void loadingGivesWhatWasSaved() {
        Cloud cloud = stored("round trip 云");
        assertThat(clouds.load(cloud.name(), 1)).contains(cloud);
        Cloud outline = clouds.outline(cloud.name(), 1).orElseThrow();
        assertThat(outline.hosts()).isEmpty();
        assertThat(outline.aggregates()).isEqualTo(cloud.aggregates());
        assertThat(clouds.load(cloud.name(), 2)).isEmpty();
        assertThat(clouds.load("no such cloud", 1)).isEmpty();
    }

    @Test
    void otherContentIsANewVersionAndTheSameContentIsNot() {
        Problem warning = Problem.warning("hosts[3].vcpus", "null", "a number").in("hypervisors.json");
        Cloud first = SyntheticCloud.of("versions", 3, 5);
        Saved saved = clouds.save(first, List.of(warning));
        assertThat(saved.isNew()).isTrue();
        assertThat(saved.version().problems()).containsExactly(warning);

        Saved again = clouds.save(SyntheticCloud.of("versions", 3, 5), List.of());
        assertThat(again).isEqualTo(new Saved(saved.version(), false));

        Saved other = clouds.save(SyntheticCloud.of("versions", 3, 6), List.of());
        assertThat(other.isNew()).isTrue();
        assertThat(other.version().version()).isEqualTo(2);
        assertThat(clouds.load("versions", 1)).contains(first);
        assertThat(clouds.versions("versions")).containsExactly(other.version(), saved.version());
        assertThat(clouds.latest("versions")).contains(other.version());
        assertThat(clouds.list()).contains(other.version()).doesNotContain(saved.version());

        assertThat(clouds.delete("versions", 2)).isTrue();
        assertThat(clouds.delete("versions", 2)).isFalse();
        assertThat(clouds.find("versions", 2)).isEmpty();
        assertThat(clouds.save(SyntheticCloud.of("versions", 3, 6), List.of())
                        .version()
                        .version())
                .as("numbers are not given again")
                .isEqualTo(3);
    }

    @Test
    void pagesMeetEveryHostOnceInTheCloudsOrder() {
        Cloud cloud = stored("pages");
        List<String> seen = new ArrayList<>();
        PageRequest request = PageRequest.first(400);
        Optional<String> next;
        do {
            Page<HostRow> page = clouds.hosts(cloud.name(), 1, HostFilter.ALL, request);
            assertThat(page.total()).isEqualTo(HOSTS);
            page.items().forEach(host -> seen.add(host.name()));
            next = page.nextCursor();
            request = new PageRequest(400, next);
        } while (next.isPresent());
        assertThat(seen)
                .isEqualTo(cloud.hosts().stream().map(host -> host.name()).toList());
    }

    @Test
    void filtersNarrowAndCount() {
        Cloud cloud = stored("filters");
        HostFilter zone = new HostFilter(
                Optional.empty(), Optional.of("zone-3"), Optional.empty(), Optional.empty(), Optional.empty());
        HostFilter several = new HostFilter(
                Optional.of("COMPUTE-0000"),
                Optional.empty(),
                Optional.of("aggregate-9"),
                Optional.of("rack-1"),
                Optional.of(HostStatus.DOWN));
        assertThat(hosts(cloud, zone).total()).isEqualTo(HOSTS / SyntheticCloud.ZONES);
        assertThat(hosts(cloud, several).items())
                .extracting(HostRow::name)
                .containsExactly(SyntheticCloud.hostName(49));

        InstanceFilter errors = new InstanceFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("ERROR"), Optional.empty());
        assertThat(instances(cloud, errors).total()).isEqualTo(INSTANCES / 100);
        InstanceFilter active = new InstanceFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("ACTIVE"), Optional.empty());
        Page<InstanceRow> many = instances(cloud, active);
        assertThat(many.totalIsExact()).isFalse();
        assertThat(many.total()).isEqualTo(Page.COUNT_LIMIT);
        assertThat(instances(cloud, InstanceFilter.onHost(SyntheticCloud.hostName(7)))
                        .total())
                .isEqualTo(5);
        InstanceFilter wildcard = new InstanceFilter(
                Optional.of("web_1%"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(instances(cloud, wildcard).items()).isEmpty();
    }

    @Test
    void namesThatBeginAlikeComeInTheirOrderOverAllPages() {
        Cloud cloud = stored("names");
        InstanceFilter webs = new InstanceFilter(
                Optional.of("WEB-1"), Optional.empty(), Optional.empty(), Optional.of("ACTIVE"), Optional.empty());
        List<String> expected = cloud.instances().stream()
                .filter(instance ->
                        instance.name().startsWith("web-1") && instance.status().equals("ACTIVE"))
                .map(instance -> instance.name())
                .sorted()
                .toList();
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<InstanceRow> page = clouds.instances(cloud.name(), 1, webs, new PageRequest(300, next));
            page.items().forEach(row -> seen.add(row.name()));
            next = page.nextCursor();
        } while (next.isPresent());
        assertThat(seen).hasSizeGreaterThan(300).isEqualTo(expected);
    }

    @Test
    void oneHostAndOneInstanceAreWhole() {
        Cloud cloud = stored("single");
        assertThat(clouds.host(cloud.name(), 1, SyntheticCloud.hostName(1_234)))
                .contains(cloud.hosts().get(1_234));
        assertThat(clouds.instance(cloud.name(), 1, SyntheticCloud.uuid(3, 9_999)))
                .contains(cloud.instances().get(9_999));
        assertThat(clouds.host(cloud.name(), 1, "nobody")).isEmpty();
        HostRow row =
                clouds.hostRow(cloud.name(), 1, SyntheticCloud.hostName(3)).orElseThrow();
        assertThat(row.vcpu()).isEqualTo(new Utilisation(5, 256));
        assertThat(row.ramMiB()).isEqualTo(new Utilisation(5 * 2048, 262_144 - 8_192));
        assertThat(row.instanceCount()).isEqualTo(5);
    }

    @Test
    void groupsSumTheirHosts() {
        Cloud cloud = stored("groups");
        for (HostGroupLoad.Kind kind : HostGroupLoad.Kind.values()) {
            List<HostGroupLoad> groups = clouds.hostGroups(cloud.name(), 1, kind);
            assertThat(groups.stream().mapToInt(HostGroupLoad::hosts).sum()).isEqualTo(HOSTS);
            assertThat(groups.stream().mapToInt(HostGroupLoad::instances).sum()).isEqualTo(INSTANCES);
            assertThat(groups.stream().mapToLong(group -> group.vcpu().used()).sum())
                    .isEqualTo(INSTANCES);
        }
        assertThat(clouds.hostGroups(cloud.name(), 1, HostGroupLoad.Kind.ZONE)).hasSize(SyntheticCloud.ZONES);
    }

    @Test
    void refusedSaveChangesNothing() {
        Cloud good = SyntheticCloud.of("refused", 3, 5);
        List<Problem> errors = List.of(Problem.error("hosts", "text", "a list"));
        assertThatThrownBy(() -> clouds.save(good, errors)).isInstanceOf(IllegalArgumentException.class);
        assertThat(clouds.list()).noneMatch(version -> version.name().equals("refused"));
    }

    @Test
    void saveThatFailsAtItsEndChangesNothing() throws SQLException {
        sql(
                "alter table cloud_host_group add constraint no_rack_0 check (version_id < 0 or name <> 'rack-0') not valid");
        try {
            Cloud cloud = SyntheticCloud.of("fails late", 3, 5);
            assertThatThrownBy(() -> clouds.save(cloud, List.of())).hasStackTraceContaining("no_rack_0");
        } finally {
            sql("alter table cloud_host_group drop constraint no_rack_0");
        }
        assertThat(clouds.versions("fails late")).isEmpty();
        Saved saved = clouds.save(SyntheticCloud.of("fails late", 3, 5), List.of());
        assertThat(saved.version().version()).isEqualTo(1);
    }

    @Test
    void namesOfAnyLengthAndCharacterAreStored() {
        Cloud plain = SyntheticCloud.of("odd", 1, 0);
        String odd = "x".repeat(20_000) + "\0" + "主机";
        Cloud cloud = new Cloud(
                "odd",
                plain.hosts(),
                plain.services(),
                List.of(new Aggregate(
                        "1",
                        Optional.empty(),
                        odd,
                        Optional.of(odd),
                        List.of(SyntheticCloud.hostName(0)),
                        Sorted.emptyMap())),
                plain.flavors(),
                plain.images(),
                plain.projects(),
                plain.instances(),
                plain.serverGroups(),
                plain.securityGroups(),
                plain.networks(),
                plain.randomSources(),
                plain.providers(),
                plain.settings());
        clouds.save(cloud, List.of());
        assertThat(clouds.load("odd", 1)).contains(cloud);
        String zone = odd.replace('\0', '\uFFFD');
        HostFilter filter = new HostFilter(
                Optional.empty(), Optional.of(zone), Optional.of(zone), Optional.empty(), Optional.empty());
        assertThat(hosts(cloud, filter).total()).isEqualTo(1);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Test
    void foreignCursorIsRefused() {
        Cloud cloud = stored("cursor");
        assertThatThrownBy(() -> clouds.hosts(cloud.name(), 1, HostFilter.ALL, PageRequest.after("?!", 10)))
                .isInstanceOf(BadCursorException.class);
    }

    private Page<HostRow> hosts(Cloud cloud, HostFilter filter) {
        return clouds.hosts(cloud.name(), 1, filter, PageRequest.first(100));
    }

    private Page<InstanceRow> instances(Cloud cloud, InstanceFilter filter) {
        return clouds.instances(cloud.name(), 1, filter, PageRequest.first(100));
    }
}
