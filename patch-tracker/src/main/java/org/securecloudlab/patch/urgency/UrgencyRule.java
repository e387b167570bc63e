package org.securecloudlab.patch.urgency;

/** One rule for urgency. */
public interface UrgencyRule {
    /** The rule's answer. */
    Judgement judge(UrgencyQuestion question);
}
