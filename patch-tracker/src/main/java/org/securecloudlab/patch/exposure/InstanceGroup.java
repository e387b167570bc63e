package org.securecloudlab.patch.exposure;

/**
 * Systems that are alike and patched together.
 *
 * @param name unique
 * @param owner the team; empty for a group that nobody owns
 * @param instances how many
 * @param affectedShare with which probability an advisory is in them, 0 to 1
 * @param response how long the owner takes
 */
public record InstanceGroup(String name, String owner, int instances, double affectedShare, ResponseTime response) {

    public boolean isOwned() {
        return !owner.isEmpty();
    }
}
