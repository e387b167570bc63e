package org.securecloudlab.scenario.hosts.isolation;

import java.util.List;

/**
 * Who shares hosts with whom.
 *
 * @param cloud its name
 * @param leftOut instances without host or of unknown flavor
 * @param layouts now, packed and spread
 * @param pairs projects that share hosts now, most hosts first; the first hundred
 * @param projects each project in each layout, by layout, largest project first
 */
public record IsolationAnswer(
        String cloud,
        int leftOut,
        List<LayoutFigures> layouts,
        List<SharedHosts> pairs,
        List<ProjectSharing> projects) {
    public IsolationAnswer {
        layouts = List.copyOf(layouts);
        pairs = List.copyOf(pairs);
        projects = List.copyOf(projects);
    }
}
