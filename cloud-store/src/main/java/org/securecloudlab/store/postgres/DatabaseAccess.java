package org.securecloudlab.store.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * What a client needs to connect. {@link #toString()} leaves the password out.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/database}, without user and password
 * @param username role
 * @param password of the role
 */
public record DatabaseAccess(String jdbcUrl, String username, String password) {

    /** A new connection; the caller closes it. */
    public Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", username);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(jdbcUrl, login);
    }

    @Override
    public String toString() {
        return jdbcUrl + " as " + username;
    }
}
