package org.securecloudlab.scheduler.review;

/** What a filter reads that a member of a project can send or change. */
public enum UserInput {
    /** Scheduler hints of a create call: any member may send them. */
    HINT,
    /** Image properties: any member who can upload an image or change its properties. */
    IMAGE_PROPERTY,
    /** Server groups, which members make. */
    SERVER_GROUP,
    /** Another parameter of a create call. */
    PARAMETER
}
