package org.securecloudlab.cloud.openstack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several exports of one cloud as one source. A file is called {@code label/file}; the parts keep their order, so the
 * first part's facts win.
 */
public final class MergedExport implements ExportSource {
    private final Map<String, ExportSource> parts = new LinkedHashMap<>();

    /**
     * Adds a part.
     *
     * @param label goes before the names of its files; a label that is taken gets a number
     */
    public MergedExport with(String label, ExportSource part) {
        String plain = label.replace('/', '_');
        String free = plain;
        for (int number = 2; parts.containsKey(free); number++) {
            free = plain + "-" + number;
        }
        parts.put(free, part);
        return this;
    }

    @Override
    public List<String> files() {
        List<String> files = new ArrayList<>();
        parts.forEach((label, part) -> part.files().forEach(file -> files.add(label + "/" + file)));
        return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
        int slash = file.indexOf('/');
        ExportSource part = parts.get(file.substring(0, Math.max(slash, 0)));
        if (part == null) {
            throw new FileNotFoundException(file);
        }
        return part.open(file.substring(slash + 1));
    }
}
