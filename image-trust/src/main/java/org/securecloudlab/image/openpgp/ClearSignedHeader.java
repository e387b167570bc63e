package org.securecloudlab.image.openpgp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;

/** The headers of clearsigned texts; what a header of one text says stays for the next ({@code parse_hash_header}). */
final class ClearSignedHeader {
    private static final String NOT_DASH_ESCAPED = "NotDashEscaped:";
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    /** In the order in which a name, which may be the beginning of one, is compared. */
    private record Digest(String name, int number) {}

    private static final List<Digest> DIGESTS = List.of(
            new Digest("RIPEMD160", HashAlgorithmTags.RIPEMD160),
            new Digest("SHA1", HashAlgorithmTags.SHA1),
            new Digest("SHA224", HashAlgorithmTags.SHA224),
            new Digest("SHA256", HashAlgorithmTags.SHA256),
            new Digest("SHA384", HashAlgorithmTags.SHA384),
            new Digest("SHA512", HashAlgorithmTags.SHA512));

    private final Set<Integer> digests = new HashSet<>();
    private boolean notDashEscaped;

    /** Takes a header; false where it is not one that such a text may have. */
    boolean take(String line) {
        Set<Integer> named = hashes(line);
        digests.addAll(named);
        boolean escapes =
                named.isEmpty() && line.length() > NOT_DASH_ESCAPED.length() && line.startsWith(NOT_DASH_ESCAPED);
        notDashEscaped |= escapes;
        return escapes || !named.isEmpty();
    }

    private static Set<Integer> hashes(String line) {
        if (line.length() < SHORTEST || line.length() > LONGEST || !line.startsWith("Hash:")) {
            return Set.of();
        }
        Set<Integer> named = new HashSet<>();
        for (String name : names(line.substring("Hash:".length()))) {
            Optional<Digest> digest = DIGESTS.stream()
                    .filter(each -> !name.isEmpty() && each.name().startsWith(name))
                    .findFirst();
            if (digest.isEmpty()) {
                return Set.of();
            }
            named.add(digest.get().number());
        }
        return named;
    }

    /** Names between commas; a comma behind the last one is allowed. */
    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        String[] parts = list.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            String name = parts[i].replaceAll("^[ \t]+|[ \t]+$", "");
            if (!name.isEmpty() || i < parts.length - 1) {
                names.add(name);
            }
        }
        return names;
    }

    /** The digests that are made of the text; SHA-1 where no header names one. */
    Set<Integer> digests() {
        return digests.isEmpty() ? Set.of(HashAlgorithmTags.SHA1) : Set.copyOf(digests);
    }

    boolean isNotDashEscaped() {
        return notDashEscaped;
    }
}
