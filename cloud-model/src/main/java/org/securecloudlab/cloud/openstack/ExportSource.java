package org.securecloudlab.cloud.openstack;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of an export, wherever they are: folders, an archive, memory. Reading the same file twice gives the same
 * bytes.
 */
public interface ExportSource {

    /**
     * The files as relative paths with {@code /}, unique, in a stable order that does not depend on the machine. When two files tell
     * the same fact, the earlier one wins.
     */
    List<String> files();

    /**
     * Opens one of {@link #files()}; the caller closes it.
     *
     * @throws IOException when it cannot be read
     */
    InputStream open(String file) throws IOException;

    /** Files in memory, in the order of their names. */
    static ExportSource of(Map<String, byte[]> contents) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(contents);
        return new ExportSource() {
            @Override
            public List<String> files() {
                return List.copyOf(sorted.keySet());
            }

            @Override
            public InputStream open(String file) throws IOException {
                byte[] bytes = sorted.get(file);
                if (bytes == null) {
                    throw new FileNotFoundException(file);
                }
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
