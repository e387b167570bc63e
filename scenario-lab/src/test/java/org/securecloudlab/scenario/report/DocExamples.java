package org.securecloudlab.scenario.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fenced examples of the pages in {@code docs}. */
public final class DocExamples {
    private DocExamples() {}

    /** All lines of a page. */
    public static List<String> lines(String page) throws IOException {
        return Files.readAllLines(Path.of("..", "docs", page));
    }

    /** The lines of the first example of that kind. */
    public static List<String> of(String page, String kind) throws IOException {
        String text = Files.readString(Path.of("..", "docs", page));
        Matcher fence =
                Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        if (!fence.find()) {
            throw new AssertionError(page + " has no example of the kind " + kind);
        }
        return fence.group(1).lines().toList();
    }
}
