package org.securecloudlab.cloud.review.files;

import java.util.List;
import java.util.Locale;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.FileAccess;

/** The files and folders that check-compute-01, -02, check-image-01 and -02 name, and what they ask of them. */
final class ChecklistFiles {
    private static final int FILE_MODE = 0640;
    private static final int FOLDER_MODE = 0750;

    private ChecklistFiles() {}

    static List<FileAccess> of(Configuration configuration, String service) {
        return configuration.access().stream()
                .filter(access -> access.service().equals(service))
                .toList();
    }

    static boolean isTooOpen(FileAccess access) {
        int most = access.folder() ? FOLDER_MODE : FILE_MODE;
        return (access.mode() & ~most & 0777) != 0;
    }

    static String octal(int mode) {
        return String.format(Locale.ROOT, "%04o", mode);
    }

    /** The path on the host. */
    static String installed(FileAccess access) {
        String path = "/" + access.path();
        int etc = path.lastIndexOf("/etc/");
        return (etc < 0 ? path : path.substring(etc)).substring(1);
    }
}
