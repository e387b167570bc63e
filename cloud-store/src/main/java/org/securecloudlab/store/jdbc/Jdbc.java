package org.securecloudlab.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Statements with arguments and rows as records. A data source that knows of a transaction of the thread takes part in it. */
public final class Jdbc {
    private final DataSource dataSource;

    public Jdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Work on one connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, List<?> arguments, RowMapper<T> mapper) {
        return with(connection -> list(connection, sql, arguments, mapper));
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, List<?> arguments, RowMapper<T> mapper) {
        return list(sql, arguments, mapper).stream().findFirst();
    }

    /** Changes rows; gives how many. */
    public int update(String sql, List<?> arguments) {
        return with(connection -> update(connection, sql, arguments));
    }

    /** Work on a connection of its own, or on that of the thread's transaction. */
    public <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Work in one transaction that is committed at the end, or undone when anything is thrown. For threads without a transaction. */
    public <T> T inTransaction(Work<T> work) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** All rows of a query on a connection. */
    public static <T> List<T> list(Connection connection, String sql, List<?> arguments, RowMapper<T> mapper)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        }
    }

    /** Changes rows on a connection; gives how many. */
    public static int update(Connection connection, String sql, List<?> arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** Sets the arguments of a statement; an empty optional is SQL's null. */
    public static void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            if (argument instanceof Optional<?> optional) {
                statement.setObject(i + 1, optional.orElse(null));
            } else if (argument instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }

    /** A text column that may be null. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** An integer column that may be null. */
    public static OptionalInt integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** A bigint column that may be null. */
    public static OptionalLong bigint(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** A timestamptz column that may be null. */
    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(java.util.Date::toInstant);
    }
}
