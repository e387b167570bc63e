package org.securecloudlab.store.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The role and database of the application, made by the superuser, who is needed for nothing else. */
final class ApplicationRole {
    static final String NAME = "lab";

    private final int port;
    private final DatabaseAccess superuser;

    ApplicationRole(int port, String superuserPassword) {
        this.port = port;
        this.superuser = new DatabaseAccess(url("postgres"), "postgres", superuserPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Makes what is missing and sets the password, which may be a new one. */
    DatabaseAccess ensure(String password) throws IOException {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?")) {
                statement.execute("create role " + NAME + " login nosuperuser nocreatedb nocreaterole");
            }
            // The password is ours: letters, digits, - and _ only, so that it needs no quoting.
            statement.execute("alter role " + NAME + " password '" + password + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?")) {
                statement.execute("create database " + NAME + " owner " + NAME);
                statement.execute("revoke all on database " + NAME + " from public");
            }
            return new DatabaseAccess(url(NAME), NAME, password);
        } catch (SQLException e) {
            throw new IOException("the application's role could not be made: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
