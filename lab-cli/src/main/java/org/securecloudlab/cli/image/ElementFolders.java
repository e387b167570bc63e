package org.securecloudlab.cli.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.image.element.BuilderElement;

/** Elements on disk, as {@code ELEMENTS_PATH} names them: an element of an earlier folder stands for one of the same name in a later. */
final class ElementFolders {
    private static final long MAX_FILE_BYTES = 1 << 20;
    private static final int MAX_DEPTH = 2;
    private static final int MAX_FILES = 100_000;

    private ElementFolders() {}

    static SortedMap<String, BuilderElement> read(String elementsPath) throws IOException {
        List<String> folders = new ArrayList<>(List.of(elementsPath.split(":", -1)));
        Collections.reverse(folders);
        SortedMap<String, BuilderElement> library = new TreeMap<>();
        for (String folder : folders) {
            if (!Files.isDirectory(Path.of(folder))) {
                throw new InputException(
                        "--elements-path", "[" + folder + "]", "folders of elements, separated by colons");
            }
            for (Path element : children(Path.of(folder))) {
                if (Files.isDirectory(element)) {
                    library.put(Names.file(element), BuilderElement.of(Names.file(element), files(element)));
                }
            }
        }
        return library;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    /** What is too large or no text is named and not read. */
    private static SortedMap<String, String> files(Path element) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walked = Files.walk(element, MAX_DEPTH)) {
            for (Path file :
                    walked.filter(Files::isRegularFile).limit(MAX_FILES).toList()) {
                String name = element.relativize(file).toString().replace('\\', '/');
                boolean isSmall = Files.size(file) <= MAX_FILE_BYTES;
                files.put(name, isSmall ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
            }
        }
        return files;
    }
}
