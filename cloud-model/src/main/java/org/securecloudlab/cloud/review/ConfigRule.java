package org.securecloudlab.cloud.review;

import java.util.List;

/**
 * One rule of the review. Found by {@link java.util.ServiceLoader}; it needs a public constructor without parameters. A
 * rule has no state.
 */
public interface ConfigRule {

    /** What is fixed about it. */
    RuleInfo info();

    /**
     * Judges.
     *
     * @return its findings, in any order
     */
    List<Finding> judge(Configuration configuration);
}
