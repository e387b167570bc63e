package org.securecloudlab.entropy.workload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.securecloudlab.cloud.json.CloudJson;

/** The data files of this module. */
public final class Resources {
    private static final String FOLDER = "/org/securecloudlab/entropy/";

    private Resources() {}

    /** Reads one. */
    public static <T> T read(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(FOLDER + name), name)) {
            return CloudJson.mapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
