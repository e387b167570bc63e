package org.securecloudlab.cloud.summary;

/**
 * A fact that a source may or may not tell of a record. {@link Coverage} counts for how many records it was told, a null that
 * the source printed included.
 */
public enum Fact {
    /** A hypervisor was listed. */
    HOST,
    HOST_TYPE,
    HOST_STATE,
    HOST_STATUS,
    HOST_FORCED_DOWN,
    /** The service host of a hypervisor is known, or there certainly is none. */
    HOST_SERVICE,
    /** The zone of a hypervisor follows from an aggregate or a service. */
    HOST_ZONE,
    /** Model and features of the processor; told of every bare metal node, which has none. */
    HOST_CPU,
    /** How much memory is taken, the reserved part aside. */
    HOST_MEMORY_USED,
    SERVICE,
    AGGREGATE,
    AGGREGATE_HOSTS,
    AGGREGATE_METADATA,
    FLAVOR,
    FLAVOR_EXTRA_SPECS,
    /** An image was listed; hidden images are not. */
    IMAGE_LISTED,
    /** An image is known by list or show. */
    IMAGE,
    IMAGE_PROPERTIES,
    PROJECT,
    SERVER,
    /** The list that has the server also lists servers of cells that are down (compute API 2.69). */
    SERVER_OF_ANY_CELL,
    /** The lists did not stop at a page of the service. */
    SERVER_OF_ANY_PAGE,
    SERVER_STATUS,
    SERVER_PROJECT,
    SERVER_FLAVOR,
    SERVER_IMAGE,
    SERVER_ZONE,
    SERVER_HOST,
    SERVER_GROUP,
    SERVER_GROUP_MEMBERS,
    SERVER_GROUP_RULES,
    SECURITY_GROUP,
    SECURITY_GROUP_RULE,
    PROVIDER,
    PROVIDER_PARENT,
    PROVIDER_INVENTORY,
    PROVIDER_USAGE
}
