package org.securecloudlab.web.page.cloud;

import org.securecloudlab.store.cloud.HostRow;
import org.securecloudlab.store.cloud.HostStatus;
import org.securecloudlab.web.page.view.Bar;
import org.securecloudlab.web.page.view.Show;

/**
 * One host of the map.
 *
 * @param key of the host
 * @param percent how full it is of the resource that the map is coloured by
 * @param step of the heat scale, 0 to 10
 * @param status of its service
 */
public record HostCell(
        String key, long percent, int step, HostStatus status, Bar vcpu, Bar ram, Bar disk, int instances) {

    static HostCell of(HostRow host, Resource resource) {
        double share = resource.of(host);
        return new HostCell(
                host.key(),
                Math.round(share * 100),
                Bar.step(share),
                host.status(),
                Bar.of(host.vcpu()),
                Bar.of(host.ramMiB()),
                Bar.of(host.diskGiB()),
                host.instanceCount());
    }

    /** CSS classes: the step of the scale, and hollow when it is not up. */
    public String look() {
        return status == HostStatus.UP ? "u" + step : "u" + step + " down";
    }

    /** What stands in the cell: the percentage, or a sign that needs no colour. */
    public String text() {
        return switch (status) {
            case UP -> Long.toString(percent);
            case DOWN -> "×";
            case DISABLED -> "–";
        };
    }

    /** What a screen reader says; the words come in the reader's language. */
    public String label(String down, String disabled) {
        return switch (status) {
            case UP -> key + ": " + percent + " %";
            case DOWN -> key + ": " + percent + " %, " + down;
            case DISABLED -> key + ": " + percent + " %, " + disabled;
        };
    }

    /** What the hint says, in three lines. One text for a cell: a page has thousands. */
    public String tip(String disk, String onIt) {
        return key + "\nvCPU " + vcpu.percent() + " % · RAM " + ram.percent() + " % · " + disk + " "
                + this.disk.percent() + " %\n" + onIt + ": " + Show.grouped(instances);
    }

    /** Address of the host's page, from the cloud's. */
    public String url(String version) {
        return version + "&key=" + Show.inUrl(key);
    }
}
