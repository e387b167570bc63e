package org.securecloudlab.web.page.cloud;

import org.securecloudlab.store.cloud.HostRow;
import org.securecloudlab.web.page.view.Show;

/**
 * A host in a list. Its address is made here: a template that looks for the cloud from within a loop asks a few hundred resolvers, row by row.
 *
 * @param row the host
 * @param url of its page
 */
public record HostLine(HostRow row, String url) {

    static HostLine of(CloudHead head, HostRow row) {
        String url = "/clouds/" + Show.inUrl(head.name()) + "/host?version="
                + head.version().version() + "&key=" + Show.inUrl(row.key());
        return new HostLine(row, url);
    }
}
