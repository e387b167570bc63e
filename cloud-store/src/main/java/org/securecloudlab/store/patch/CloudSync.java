package org.securecloudlab.store.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.SecurityGroup;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.store.jdbc.Jdbc;

/**
 * Makes assets of a cloud's instances, images and hosts. What people said about an asset stays; assets that the cloud no longer has
 * stay as well, with their history. An instance with a security group that lets the whole internet in counts as exposed, until
 * somebody says otherwise.
 */
final class CloudSync {
    private static final int BATCH = 1_000;
    private static final ObjectMapper TAGS = new ObjectMapper();

    private final Connection connection;

    CloudSync(Connection connection) {
        this.connection = connection;
    }

    /** Stores all; gives how many assets. */
    long sync(Cloud cloud, String by, Instant at) throws SQLException {
        Set<String> open = openGroups(cloud);
        List<Row> rows = new ArrayList<>();
        for (Host host : cloud.hosts()) {
            rows.add(new Row(AssetKind.HOST, host.name(), host.name(), "", "", "", "", Map.of(), false));
        }
        for (Image image : cloud.images()) {
            rows.add(new Row(
                    AssetKind.IMAGE,
                    image.id(),
                    image.name(),
                    image.owner().orElse(""),
                    "",
                    "",
                    "",
                    image.properties(),
                    false));
        }
        for (Instance instance : cloud.instances()) {
            rows.add(new Row(
                    AssetKind.INSTANCE,
                    instance.id(),
                    instance.name(),
                    instance.projectId().orElse(""),
                    instance.imageId().orElse(""),
                    instance.host().orElse(""),
                    instance.flavorName().or(instance::flavorId).orElse(""),
                    instance.metadata(),
                    instance.securityGroups().stream().anyMatch(open::contains)));
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            write(rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
        OwnerRules.apply(connection, Optional.empty(), by, at);
        return rows.size();
    }

    /** Names and ids of groups that let anybody in. */
    private static Set<String> openGroups(Cloud cloud) {
        Set<String> open = new HashSet<>();
        for (SecurityGroup group : cloud.securityGroups()) {
            if (group.rules().stream().anyMatch(CloudSync::isOpen)) {
                open.add(group.id());
                open.add(group.name());
            }
        }
        return open;
    }

    private static boolean isOpen(SecurityGroup.Rule rule) {
        boolean anywhere = rule.remoteGroupId().isEmpty()
                && rule.remoteAddressGroupId().isEmpty()
                && rule.remoteCidr()
                        .filter(cidr -> !cidr.equals("0.0.0.0/0") && !cidr.equals("::/0"))
                        .isEmpty();
        return rule.direction().equals("ingress") && anywhere;
    }

    private void write(List<Row> rows) throws SQLException {
        Jdbc.update(
                connection,
                "insert into patch_asset (kind, key, name, project, image, host, flavor, tags, exposed)"
                        + " select kind, key, name, nullif(project, ''), nullif(image, ''), nullif(host, ''),"
                        + " nullif(flavor, ''), tags::jsonb, exposed"
                        + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " as r (kind, key, name, project, image, host, flavor, tags, exposed)"
                        + " on conflict (key) do update set name = excluded.name, project = excluded.project,"
                        + " image = excluded.image, host = excluded.host, flavor = excluded.flavor, tags = excluded.tags",
                List.of(
                        rows.stream().map(row -> row.kind().name()).toArray(String[]::new),
                        column(rows, Row::key),
                        column(rows, Row::name),
                        column(rows, Row::project),
                        column(rows, Row::image),
                        column(rows, Row::host),
                        column(rows, Row::flavor),
                        rows.stream().map(row -> json(row.tags())).toArray(String[]::new),
                        rows.stream().map(Row::exposed).toArray(Boolean[]::new)));
    }

    private static String[] column(List<Row> rows, Function<Row, String> part) {
        return rows.stream().map(row -> part.apply(row).replace('\0', '\uFFFD')).toArray(String[]::new);
    }

    private static String json(Map<String, String> tags) {
        try {
            // PostgreSQL's JSON has no NUL character.
            return TAGS.writeValueAsString(tags).replace("\\u0000", "\uFFFD");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(
            AssetKind kind,
            String key,
            String name,
            String project,
            String image,
            String host,
            String flavor,
            Map<String, String> tags,
            boolean exposed) {}
}
