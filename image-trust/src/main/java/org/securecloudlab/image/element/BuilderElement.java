package org.securecloudlab.image.element;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An element: a folder of scripts by phase.
 *
 * @param name the folder's name
 * @param depends lines of {@code element-deps}, without blank ones, each once, in order
 * @param provides lines of {@code element-provides}
 * @param files text of each file by its path in the folder, such as {@code install.d/10-app}
 */
public record BuilderElement(
        String name, List<String> depends, List<String> provides, SortedMap<String, String> files) {

    public BuilderElement {
        depends = List.copyOf(depends);
        provides = List.copyOf(provides);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Takes the two lists out of the files. */
    public static BuilderElement of(String name, SortedMap<String, String> files) {
        return new BuilderElement(name, lines(files, "element-deps"), lines(files, "element-provides"), files);
    }

    private static List<String> lines(SortedMap<String, String> files, String name) {
        return files.getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Scripts of a phase by name, such as {@code install}. */
    SortedMap<String, String> scripts(String phase) {
        String folder = phase + ".d/";
        SortedMap<String, String> scripts = new TreeMap<>();
        files.tailMap(folder).forEach((path, text) -> {
            if (path.startsWith(folder)) {
                scripts.put(path.substring(folder.length()), text);
            }
        });
        return scripts;
    }
}
