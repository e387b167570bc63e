package org.securecloudlab.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Finds out, before anything else is started, whether a given server will do. */
public final class ServerCheck {

    /** The oldest PostgreSQL that works: Hibernate ORM 7 and multi-range statistics need it. */
    public static final int MIN_MAJOR = 14;

    private ServerCheck() {}

    /**
     * Connects once and looks at the version and the rights.
     *
     * @throws DatabaseUnusableException when the server cannot be reached, refuses the login, is too old, or lets nothing be created
     */
    public static void verify(DatabaseAccess access) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < MIN_MAJOR) {
                throw new DatabaseUnusableException(
                        "The server at " + access + " is PostgreSQL "
                                + connection.getMetaData().getDatabaseProductVersion() + "; at least " + MIN_MAJOR
                                + " is needed. Upgrade it, or leave the URL out to use the server that comes with this program.");
            }
            requireCreate(statement, access);
        } catch (SQLException e) {
            throw new DatabaseUnusableException(
                    "No connection to " + access + ": " + e.getMessage()
                            + ". Check that the server runs, that host, port and database are right, and that user and password"
                            + " are; or leave the URL out to use the server that comes with this program.",
                    e);
        }
    }

    private static void requireCreate(Statement statement, DatabaseAccess access) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select coalesce(has_schema_privilege(current_schema(), 'CREATE'), false), current_schema()")) {
            if (row.next() && !row.getBoolean(1)) {
                throw new DatabaseUnusableException("The role of " + access + " may not create tables in schema ["
                        + row.getString(2) + "]. Make it the owner of the database, or grant it CREATE on a schema.");
            }
        }
    }
}
