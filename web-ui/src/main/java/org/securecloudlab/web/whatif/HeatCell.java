package org.securecloudlab.web.whatif;

import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.web.page.view.Bar;

/**
 * A host before and after, by the resource that it has least of.
 *
 * @param host its key
 * @param before how full it was, in percent
 * @param stepBefore of the heat scale, 0 to 10
 * @param after how full it is, in percent
 * @param stepAfter of the heat scale, 0 to 10
 */
public record HeatCell(String host, long before, int stepBefore, long after, int stepAfter) {

    static HeatCell of(HostLoad before, HostLoad after) {
        double was = scarcest(before);
        double is = scarcest(after);
        return new HeatCell(before.host(), Math.round(was * 100), Bar.step(was), Math.round(is * 100), Bar.step(is));
    }

    public boolean isChanged() {
        return before != after;
    }

    private static double scarcest(HostLoad load) {
        return Math.max(
                share(load.vcpusUsed(), load.vcpuCapacity()),
                Math.max(
                        share(load.ramMiBUsed(), load.ramMiBCapacity()),
                        share(load.diskGiBUsed(), load.diskGiBCapacity())));
    }

    private static double share(long used, long capacity) {
        return new Bar(used, capacity).share();
    }
}
