package org.securecloudlab.scheduler.review;

/** The guide's four kinds of filters. */
public enum FilterKind {
    RESOURCE,
    IMAGE,
    ENVIRONMENT,
    CUSTOM,
    /** None of the four, such as the filter that passes every host, or one of your own. */
    NONE
}
