package org.securecloudlab.image.media;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.image.checksum.ListedFiles;
import org.securecloudlab.image.checksum.SumCheck;
import org.securecloudlab.image.checksum.SumOptions;
import org.securecloudlab.image.checksum.SumTool;
import org.securecloudlab.kernel.Progress;

/** Which checksum tool a list is for: the one its name speaks of, else the one that understands most of its lines. */
public final class ListTool {
    private static final List<String> DIGESTS = List.of("sha512", "sha384", "sha256", "sha224", "sha1", "md5", "b2");

    private ListTool() {}

    public static SumTool of(String listName, byte[] list) {
        String lower = listName.toLowerCase(Locale.ROOT);
        return DIGESTS.stream()
                .filter(lower::contains)
                .findFirst()
                .map(ListTool::tool)
                .orElseGet(() -> best(list));
    }

    private static SumTool best(byte[] list) {
        return DIGESTS.stream()
                .map(ListTool::tool)
                .max(Comparator.comparingInt(tool -> wellFormed(tool, list)))
                .orElseThrow();
    }

    private static SumTool tool(String digest) {
        return SumTool.named(digest + "sum").orElseThrow();
    }

    private static int wellFormed(SumTool tool, byte[] list) {
        return SumCheck.run(list, "", SumOptions.none(tool), name -> new ListedFiles.Missing(), Progress.NONE)
                .lines()
                .size();
    }
}
