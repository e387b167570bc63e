package org.securecloudlab.store.cloud;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;

/** Stored clouds. Each call is one transaction: it happens as a whole or not at all. */
public interface Clouds {

    /** The newest version of every cloud, by name. */
    List<CloudVersion> list();

    /** All versions of a cloud, newest first; empty when there is no such cloud. */
    List<CloudVersion> versions(String name);

    /** The newest version of a cloud. */
    Optional<CloudVersion> latest(String name);

    /** One version of a cloud. */
    Optional<CloudVersion> find(String name, int version);

    /**
     * Stores a cloud under {@link Cloud#name()}: as a new version, or as the one that is there when its content is the same.
     *
     * @param problems warnings of the import, kept with the version
     * @throws IllegalArgumentException when one of the problems is an error (such an input is refused before it comes here), or the name
     *     is empty or longer than 200 characters
     */
    Saved save(Cloud cloud, List<Problem> problems);

    /** The whole cloud; equal to what was saved. */
    Optional<Cloud> load(String name, int version);

    /** The cloud without its hosts and instances: flavors, images, aggregates, settings and what else pages name. */
    Optional<Cloud> outline(String name, int version);

    /**
     * Deletes a version; without effect when it is not there.
     *
     * @return whether it was there
     * @throws CloudInUseException when a run needs it
     */
    boolean delete(String name, int version);

    /**
     * Hosts of a version in the cloud's own order; empty when there is no such version.
     *
     * @throws org.securecloudlab.store.BadCursorException when the cursor is not one of this list
     */
    Page<HostRow> hosts(String name, int version, HostFilter filter, PageRequest page);

    /** One host, by {@link Host#key()}. */
    Optional<Host> host(String name, int version, String key);

    /** One host's row, by {@link Host#key()}. */
    Optional<HostRow> hostRow(String name, int version, String key);

    /**
     * Instances of a version in the cloud's own order; empty when there is no such version.
     *
     * @throws org.securecloudlab.store.BadCursorException when the cursor is not one of this list
     */
    Page<InstanceRow> instances(String name, int version, InstanceFilter filter, PageRequest page);

    /** One instance, by id. */
    Optional<Instance> instance(String name, int version, String id);

    /** Groups of one kind with their load, by name. */
    List<HostGroupLoad> hostGroups(String name, int version, HostGroupLoad.Kind kind);
}
