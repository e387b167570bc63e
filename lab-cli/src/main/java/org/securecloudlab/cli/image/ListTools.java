package org.securecloudlab.cli.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.image.checksum.SumTool;

/** Which tool a list is for. */
final class ListTools {
    private static final List<String> KNOWN = List.of("sha512", "sha384", "sha256", "sha224", "sha1", "md5", "b2");

    private ListTools() {}

    /** The tool that was named, else the one that the list's name speaks of ({@code SHA512SUMS}), else sha256sum. */
    static SumTool of(String listName, Optional<String> named) {
        String lower = listName.toLowerCase(Locale.ROOT);
        String tool = named.orElseGet(() -> KNOWN.stream()
                .filter(lower::contains)
                .findFirst()
                .map(digest -> digest + "sum")
                .orElse("sha256sum"));
        return SumTool.named(tool)
                .orElseThrow(() -> new InputException("--tool", "[" + tool + "]", "a tool such as sha256sum"));
    }
}
