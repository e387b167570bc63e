package org.securecloudlab.patch.version;

import java.util.List;

/** The kinds of tokens of an apk version, in the order in which they may follow each other (apk-tools 3, src/version.c). */
enum ApkToken {
    FIRST_NUMBER,
    NUMBER,
    LETTER,
    SUFFIX,
    SUFFIX_NUMBER,
    HASH,
    REVISION,
    END,
    INVALID;

    private static final List<String> BEFORE_RELEASE = List.of("alpha", "beta", "pre", "rc");
    private static final List<String> AFTER_RELEASE = List.of("cvs", "svn", "git", "hg", "p");

    /** Negative for a suffix before the release, positive after it, 0 for a word that is no suffix. */
    static int suffixRank(String word) {
        int before = BEFORE_RELEASE.indexOf(word);
        return before >= 0 ? before - BEFORE_RELEASE.size() : AFTER_RELEASE.indexOf(word) + 1;
    }
}
