package org.securecloudlab.cli.image;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.image.checksum.ListedFiles;

/** A folder in memory, with the files that a case carries. */
final class CaseFolder implements ListedFiles {
    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>(Set.of(""));

    /** Adds a file; its folders are there then too. */
    void put(String name, byte[] content) {
        String bytes = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        files.put(bytes, content);
        for (int slash = bytes.indexOf('/'); slash >= 0; slash = bytes.indexOf('/', slash + 1)) {
            folders.add(bytes.substring(0, slash));
        }
    }

    @Override
    public Answer find(String name) {
        if (name.equals("-")) {
            return new PlainFile(0, () -> Channels.newChannel(InputStream.nullInputStream()));
        }
        if (isBelowAFile(name)) {
            return new Unreadable("Not a directory");
        }
        Optional<String> resolved = resolved(name);
        byte[] content = resolved.map(files::get).orElse(null);
        if (content != null) {
            return new PlainFile(content.length, () -> Channels.newChannel(new ByteArrayInputStream(content)));
        }
        return resolved.filter(folders::contains).isPresent() ? new Unreadable("Is a directory") : new Missing();
    }

    private boolean isBelowAFile(String name) {
        return files.keySet().stream().anyMatch(file -> name.startsWith(file + "/"));
    }

    /** Steps through a name as a file system does: each step must be a folder that is there. */
    private Optional<String> resolved(String name) {
        if (name.startsWith("/") || name.isEmpty()) {
            return Optional.empty();
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.split("/", -1)) {
            if (!folders.contains(String.join("/", steps)) || (step.equals("..") && steps.isEmpty())) {
                return Optional.empty();
            }
            if (step.equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
