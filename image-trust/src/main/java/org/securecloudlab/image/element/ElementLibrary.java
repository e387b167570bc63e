package org.securecloudlab.image.element;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Elements out of the paths of an archive, whatever folders they lie in. A folder is an element when it has a phase of scripts, lists of what it needs or
 * provides, or a README; of two with one name that stands whose folder comes first by name, as an earlier one of {@code
 * ELEMENTS_PATH} does.
 */
public final class ElementLibrary {
    private static final Set<String> MARKS =
            Set.of("element-deps", "element-provides", "README.rst", "package-installs.yaml");
    private static final int DEEPEST = 2;

    private ElementLibrary() {}

    /** Folders of elements among paths of files. */
    private static NavigableSet<String> folders(Iterable<String> paths) {
        NavigableSet<String> folders = new TreeSet<>();
        paths.forEach(path -> folder(path).ifPresent(folders::add));
        return folders;
    }

    private static Optional<String> folder(String path) {
        String[] parts = path.split("/");
        int file = parts.length - 1;
        boolean inPhase = file >= DEEPEST && parts[file - 1].endsWith(".d") && isPhase(parts[file - 1]);
        int end = inPhase ? file - 1 : file;
        return inPhase || (file >= 1 && MARKS.contains(parts[file]))
                ? Optional.of(String.join("/", Arrays.copyOf(parts, end)))
                : Optional.empty();
    }

    private static boolean isPhase(String folder) {
        return ElementReview.PHASES.contains(folder.substring(0, folder.length() - 2))
                || folder.equals("environment.d");
    }

    /** Path of a file inside an element's folder; empty for files of others, and deeper ones, which the builder does not look at. */
    private static Optional<String> inside(String folder, String path) {
        if (!path.startsWith(folder + "/")) {
            return Optional.empty();
        }
        String name = path.substring(folder.length() + 1);
        return name.split("/").length <= DEEPEST ? Optional.of(name) : Optional.empty();
    }

    /**
     * The elements by name.
     *
     * @param files text of each file by its path
     */
    public static SortedMap<String, BuilderElement> of(SortedMap<String, String> files) {
        SortedMap<String, BuilderElement> library = new TreeMap<>();
        for (String folder : folders(files.keySet())) {
            SortedMap<String, String> own = new TreeMap<>();
            files.tailMap(folder + "/").entrySet().stream()
                    .takeWhile(file -> file.getKey().startsWith(folder + "/"))
                    .forEach(file -> inside(folder, file.getKey()).ifPresent(name -> own.put(name, file.getValue())));
            String name = folder.substring(folder.lastIndexOf('/') + 1);
            library.putIfAbsent(name, BuilderElement.of(name, own));
        }
        return library;
    }
}
