package org.securecloudlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a call names, as single inputs: a file stands for itself, a folder for the inputs below it in the order of their names. */
public final class CaseFiles {
    private CaseFiles() {}

    /**
     * Files, and those with an ending that stand directly in a folder.
     *
     * @param ending such as {@code .json}, in lower case
     * @throws java.nio.file.NoSuchFileException when one is not there
     * @throws InputException when a folder holds none
     */
    public static List<Path> files(List<Path> named, String ending) throws IOException {
        return expand(named, Files::isRegularFile, file -> Names.file(file)
                .toLowerCase(Locale.ROOT)
                .endsWith(ending));
    }

    /**
     * Folders that are a case each, and folders of such folders.
     *
     * @param marker the file that makes a folder a case
     * @throws java.nio.file.NoSuchFileException when one is not there
     * @throws InputException when there is no case below one
     */
    public static List<Path> folders(List<Path> named, String marker) throws IOException {
        Predicate<Path> isCase = folder -> Files.isRegularFile(folder.resolve(marker));
        return expand(named, isCase, isCase);
    }

    private static List<Path> expand(List<Path> named, Predicate<Path> isInput, Predicate<Path> isInputBelow)
            throws IOException {
        List<Path> inputs = new ArrayList<>();
        for (Path path : named) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (isInput.test(path)) {
                inputs.add(path);
            } else {
                inputs.addAll(below(path, isInputBelow));
            }
        }
        return inputs;
    }

    private static List<Path> below(Path folder, Predicate<Path> isInput) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(Names.file(folder), "a file", "a folder of cases");
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> found = children.filter(isInput).sorted().toList();
            if (found.isEmpty()) {
                throw new InputException(Names.file(folder), "a folder without a case", "a case, or a folder of cases");
            }
            return found;
        }
    }
}
