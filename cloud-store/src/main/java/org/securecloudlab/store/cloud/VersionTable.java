package org.securecloudlab.store.cloud;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A table with one partition for each version of a cloud.
 *
 * <p>Filling a table that has its indexes already takes several times as long as making the indexes afterwards, and dropping a partition
 * takes no time. Source: PostgreSQL documentation, "Populating a Database" and "Table Partitioning".
 *
 * @param name the partitioned table; a name of ours, never a user's
 */
record VersionTable(String name) {

    /** Writes the rows of one version. */
    @FunctionalInterface
    interface Rows {
        /**
         * Writes.
         *
         * @param table where to
         */
        void write(String table) throws SQLException, IOException;
    }

    /** Makes the partition of a version, fills it, and gives it the indexes of the whole table. */
    void fill(Connection connection, long versionId, Rows rows) throws SQLException, IOException {
        String partition = partition(versionId);
        // The check spares ATTACH from reading all rows to see where they belong.
        execute(
                connection,
                "create table " + partition + " (like " + name + " including constraints including storage)",
                "alter table " + partition + " add constraint one_version check (version_id = " + versionId + ")");
        rows.write(partition);
        execute(
                connection,
                "alter table " + name + " attach partition " + partition + " for values in (" + versionId + ")",
                "alter table " + partition + " drop constraint one_version",
                "analyze " + partition);
    }

    /** Drops the rows of a version. */
    void drop(Connection connection, long versionId) throws SQLException {
        execute(connection, "drop table if exists " + partition(versionId));
    }

    private String partition(long versionId) {
        return name + "_v" + versionId;
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
