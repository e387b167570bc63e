package org.securecloudlab.store.cloud;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.json.CloudJson;

/**
 * Records as they lie in {@code cloud_block}: JSON by {@link CloudJson}, deflated.
 *
 * @param <T> the record
 */
final class Block<T> {
    static final Block<Cloud> OUTLINE = new Block<>(0, Cloud[].class);
    static final Block<Host> HOSTS = new Block<>(1, Host[].class);
    static final Block<Instance> INSTANCES = new Block<>(2, Instance[].class);

    /** Records a block: one is read to show one record, in a few milliseconds. */
    static final int RECORDS = 1_000;

    private static final int BUFFER_BYTES = 1 << 14;

    private final int kind;
    private final ObjectReader reader;
    private final ObjectReader one;
    private final ObjectWriter writer;

    private Block(int kind, Class<T[]> arrayType) {
        this.kind = kind;
        this.reader = CloudJson.mapper().readerFor(arrayType);
        this.one = CloudJson.mapper()
                .readerFor(arrayType.getComponentType())
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.writer = CloudJson.mapper().writerFor(arrayType.getComponentType());
    }

    /** The number of this kind in the table. */
    int kind() {
        return kind;
    }

    byte[] encode(List<T> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER_BYTES);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (SequenceWriter out = writer.writeValuesAsArray(new DeflaterOutputStream(bytes, fast, BUFFER_BYTES))) {
            out.writeAll(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    List<T> decode(byte[] content) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
            T[] records = reader.readValue(in);
            return Arrays.asList(records);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** One of the records; the others are passed over, which takes a fraction of reading them. */
    T decodeOne(byte[] content, int index) {
        try (JsonParser json =
                CloudJson.mapper().createParser(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            json.nextToken();
            for (int i = 0; i < index; i++) {
                json.nextToken();
                json.skipChildren();
            }
            json.nextToken();
            return one.readValue(json);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("a stored block of kind " + kind + " cannot be read", cause);
    }
}
