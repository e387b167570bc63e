package org.securecloudlab.store.jdbc;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Rows into a table by COPY in binary format, the quickest way in.
 *
 * <p>Source: PostgreSQL documentation, COPY, "Binary Format"; arrays: {@code array_recv} in {@code src/backend/utils/adt/arrayfuncs.c}.
 */
public final class BinaryCopy implements AutoCloseable {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int TEXT_OID = 25;
    private static final int BUFFER_BYTES = 1 << 16;

    private final DataOutputStream out;

    private BinaryCopy(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Begins on the connection's transaction.
     *
     * @param columns in the order in which each row gives them
     */
    public static BinaryCopy into(Connection connection, String table, List<String> columns)
            throws SQLException, IOException {
        String sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin (format binary)";
        PGCopyOutputStream copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER_BYTES);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(copy, BUFFER_BYTES));
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
        return new BinaryCopy(out);
    }

    /** Begins a row. */
    public BinaryCopy row(int columns) throws IOException {
        out.writeShort(columns);
        return this;
    }

    public BinaryCopy smallint(int value) throws IOException {
        out.writeInt(Short.BYTES);
        out.writeShort(value);
        return this;
    }

    public BinaryCopy integer(int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
        return this;
    }

    public BinaryCopy bigint(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
        return this;
    }

    public BinaryCopy bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
        return this;
    }

    /** Text; PostgreSQL has no NUL character, so that one becomes U+FFFD. */
    public BinaryCopy text(String value) throws IOException {
        return bytes(value.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8));
    }

    public BinaryCopy text(Optional<String> value) throws IOException {
        if (value.isPresent()) {
            return text(value.get());
        }
        out.writeInt(-1);
        return this;
    }

    /** A one-dimensional {@code text[]}. */
    public BinaryCopy texts(List<String> values) throws IOException {
        List<byte[]> elements = values.stream()
                .map(value -> value.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8))
                .toList();
        boolean empty = elements.isEmpty();
        int header = (empty ? 3 : 5) * Integer.BYTES;
        out.writeInt(header
                + elements.stream().mapToInt(e -> Integer.BYTES + e.length).sum());
        out.writeInt(empty ? 0 : 1);
        out.writeInt(0);
        out.writeInt(TEXT_OID);
        if (!empty) {
            out.writeInt(elements.size());
            out.writeInt(1);
            for (byte[] element : elements) {
                bytes(element);
            }
        }
        return this;
    }

    /** Ends the COPY; only then are the rows there. */
    @Override
    public void close() throws IOException {
        out.writeShort(-1);
        out.close();
    }
}
