package org.securecloudlab.cli.lint;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.oslo.ConfigBytes;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.review.FileAccess;
import org.securecloudlab.cloud.review.HostFiles;

/** Collects files as they come, and sorts them by host. */
final class HostCollector {
    static final String EXPECTED = "nova.conf, glance-api.conf, policy.yaml, glance-policy.yaml, or folders of them";

    private final String name;
    private final List<ConfigText> texts = new ArrayList<>();
    private final List<FileAccess> access = new ArrayList<>();
    private final List<Problem> unreadable = new ArrayList<>();

    /**
     * A collector.
     *
     * @param name what the user called all of it
     */
    HostCollector(String name) {
        this.name = name;
    }

    void add(String file, byte[] bytes) {
        Parsed<ConfigText> decoded = ConfigBytes.decode(file, bytes);
        unreadable.addAll(decoded.problems());
        texts.add(decoded.value().orElseGet(() -> new ConfigText(file, "")));
    }

    void add(FileAccess each) {
        access.add(each);
    }

    /** The hosts. */
    List<HostFiles> hosts() {
        if (texts.isEmpty()) {
            throw new InputException(name, "no file to judge", EXPECTED);
        }
        return HostFiles.byHost(name, texts, access, unreadable);
    }
}
