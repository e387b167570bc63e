package org.securecloudlab.store.jdbc;

import java.sql.SQLException;

/** The database refused or was lost; what was begun was undone. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String state;

    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
        String sqlState = cause.getSQLState();
        this.state = sqlState == null ? "" : sqlState;
    }

    /** Whether a unique constraint was hurt (SQLSTATE 23505). */
    public boolean isDuplicate() {
        return state.equals("23505");
    }
}
