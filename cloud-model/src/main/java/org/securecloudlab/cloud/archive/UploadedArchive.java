package org.securecloudlab.cloud.archive;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.securecloudlab.cloud.openstack.ExportSource;

/** The accepted files of an archive. Close it when the import is done. */
public final class UploadedArchive implements ExportSource, Closeable {

    /** Opens one entry. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    private final Map<String, Opener> entries;
    private final Closeable resource;

    UploadedArchive(Map<String, Opener> entries, Closeable resource) {
        this.entries = new TreeMap<>(entries);
        this.resource = resource;
    }

    @Override
    public List<String> files() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public InputStream open(String file) throws IOException {
        Opener opener = entries.get(file);
        if (opener == null) {
            throw new FileNotFoundException(file);
        }
        return opener.open();
    }

    @Override
    public void close() throws IOException {
        resource.close();
    }
}
