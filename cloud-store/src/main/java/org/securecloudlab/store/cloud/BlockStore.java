package org.securecloudlab.store.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.store.jdbc.BinaryCopy;
import org.securecloudlab.store.jdbc.Jdbc;

/** Writes and reads the records of a version as blocks. */
final class BlockStore {
    private static final List<String> COLUMNS = List.of("version_id", "kind", "number", "content");
    private static final int FETCH_ROWS = 16;

    private BlockStore() {}

    static void write(Connection connection, long versionId, Cloud cloud) throws SQLException, IOException {
        try (BinaryCopy copy = BinaryCopy.into(connection, "cloud_block", COLUMNS)) {
            write(copy, versionId, Block.OUTLINE, List.of(outline(cloud)));
            write(copy, versionId, Block.HOSTS, cloud.hosts());
            write(copy, versionId, Block.INSTANCES, cloud.instances());
        }
    }

    private static <T> void write(BinaryCopy copy, long versionId, Block<T> kind, List<T> records) {
        int[] number = {0};
        try (InOrder<byte[]> blocks = new InOrder<>(content -> row(copy, versionId, kind, number[0]++, content))) {
            for (int from = 0; from < records.size(); from += Block.RECORDS) {
                List<T> part = records.subList(from, Math.min(records.size(), from + Block.RECORDS));
                blocks.add(() -> kind.encode(part));
            }
            blocks.finish();
        }
    }

    private static void row(BinaryCopy copy, long versionId, Block<?> kind, int number, byte[] content) {
        try {
            copy.row(COLUMNS.size())
                    .bigint(versionId)
                    .smallint(kind.kind())
                    .integer(number)
                    .bytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole cloud, read by one statement, so that it is there as a whole or not at all. */
    static Optional<Cloud> read(Connection connection, long versionId) throws SQLException {
        List<Cloud> outline = new ArrayList<>(1);
        List<Host> hosts = new ArrayList<>();
        List<Instance> instances = new ArrayList<>();
        String sql = "select kind, content from cloud_block where version_id = ? order by kind, number";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                InOrder<Runnable> blocks = new InOrder<>(Runnable::run)) {
            statement.setFetchSize(FETCH_ROWS);
            statement.setLong(1, versionId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    int kind = rows.getInt(1);
                    byte[] content = rows.getBytes(2);
                    if (kind == Block.HOSTS.kind()) {
                        blocks.add(() -> decoded(Block.HOSTS, content, hosts));
                    } else if (kind == Block.INSTANCES.kind()) {
                        blocks.add(() -> decoded(Block.INSTANCES, content, instances));
                    } else {
                        blocks.add(() -> decoded(Block.OUTLINE, content, outline));
                    }
                }
            }
            blocks.finish();
        }
        return outline.stream().findFirst().map(cloud -> withContent(cloud, hosts, instances));
    }

    // Decoded by any thread; added by the thread that hands the blocks on in order.
    private static <T> Runnable decoded(Block<T> kind, byte[] content, List<T> target) {
        List<T> records = kind.decode(content);
        return () -> target.addAll(records);
    }

    /** The one block that holds the record of this place in the cloud's order, and that record. */
    static <T> Optional<T> record(Jdbc jdbc, long versionId, Block<T> kind, int ordinal) {
        return jdbc.first(
                        "select content from cloud_block where version_id = ? and kind = ? and number = ?",
                        List.of(versionId, kind.kind(), ordinal / Block.RECORDS),
                        row -> row.getBytes(1))
                .map(content -> kind.decodeOne(content, ordinal % Block.RECORDS));
    }

    private static Cloud outline(Cloud cloud) {
        return withContent(cloud, List.of(), List.of());
    }

    private static Cloud withContent(Cloud cloud, List<Host> hosts, List<Instance> instances) {
        return new Cloud(
                cloud.name(),
                hosts,
                cloud.services(),
                cloud.aggregates(),
                cloud.flavors(),
                cloud.images(),
                cloud.projects(),
                instances,
                cloud.serverGroups(),
                cloud.securityGroups(),
                cloud.networks(),
                cloud.randomSources(),
                cloud.providers(),
                cloud.settings());
    }
}
