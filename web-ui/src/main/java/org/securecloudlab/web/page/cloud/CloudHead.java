package org.securecloudlab.web.page.cloud;

import java.util.List;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.web.page.view.Show;

/**
 * What stands above every page of a cloud.
 *
 * @param version the version that is shown
 * @param versions all there are, newest first
 * @param tab which page it is
 */
public record CloudHead(CloudVersion version, List<CloudVersion> versions, String tab) {
    public CloudHead {
        versions = List.copyOf(versions);
    }

    public String name() {
        return version.name();
    }

    /** Query that keeps an older version on the way to another page; the newest needs none. */
    public String query() {
        return versions.get(0).version() == version.version() ? "" : "?version=" + version.version();
    }

    /** Address of the page of a host, but for its key. */
    public String hostPage() {
        return "/clouds/" + Show.inUrl(name()) + "/host?version=" + version.version();
    }
}
