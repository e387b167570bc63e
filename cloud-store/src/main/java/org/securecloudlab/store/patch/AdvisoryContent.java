package org.securecloudlab.store.patch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.patch.advisory.Advisory;

/** Advisories as deflated JSON. */
final class AdvisoryContent {
    private AdvisoryContent() {}

    static byte[] pack(Advisory advisory) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            CloudJson.mapper().writeValue(out, advisory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Advisory unpack(byte[] content) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
            return CloudJson.mapper().readValue(in, Advisory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
