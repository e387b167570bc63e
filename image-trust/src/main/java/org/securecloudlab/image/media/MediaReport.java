package org.securecloudlab.image.media;

import java.util.List;

/**
 * What became of a folder.
 *
 * @param lists the lists of checksums in it
 * @param files every other file in it that is no signature and no key, and every file that a believed list names
 */
public record MediaReport(List<ListVerdict> lists, List<FileVerdict> files) {

    public MediaReport {
        lists = List.copyOf(lists);
        files = List.copyOf(files);
    }

    /** Something is genuine, and nothing is altered, missing or unproven. */
    public boolean isGood() {
        return !files.isEmpty() && files.stream().allMatch(file -> file.state() == FileVerdict.State.GENUINE);
    }
}
