package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.image.ImageBytes;

/** What is dangerous in an image, told from its own bytes. */
final class Dangers {
    private Dangers() {}

    static List<CacheVerdict.Danger> of(ImageBytes image, String diskFormat) throws IOException {
        List<CacheVerdict.Danger> dangers = new ArrayList<>();
        String format = QemuProbe.format(image);
        if (diskFormat.equals("raw") && !format.equals("raw")) {
            dangers.add(new CacheVerdict.Danger(
                    "format-in-raw", "declared raw, and qemu takes it for " + format, "OSSA-2024-001, CVE-2026-24708"));
        }
        try {
            QemuImage seen = QemuImage.open(image);
            seen.backingFile()
                    .ifPresent(name -> dangers.add(new CacheVerdict.Danger(
                            "backing-file", "laid over the file [" + name + "]", "OSSA-2024-001")));
            seen.dataFile()
                    .ifPresent(name -> dangers.add(new CacheVerdict.Danger(
                            "data-file", "data in the file [" + name + "]", "CVE-2024-32498, OSSA-2024-001")));
            seen.createType()
                    .filter(VmdkImage::namesOtherFiles)
                    .ifPresent(type -> dangers.add(new CacheVerdict.Danger(
                            "vmdk-extent",
                            "a descriptor of type [" + type + "] that names other files",
                            "CVE-2022-47951, OSSA-2023-002")));
        } catch (UnreadableImage e) {
            boolean extent = e.exception().equals("DiskNotFound");
            dangers.add(new CacheVerdict.Danger(
                    extent ? "vmdk-extent" : "unreadable",
                    String.valueOf(e.getMessage()),
                    extent ? "CVE-2022-47951, OSSA-2023-002" : "QEMU block drivers"));
        }
        return dangers;
    }
}
