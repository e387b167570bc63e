package org.securecloudlab.scenario.hosts.loss;

import java.util.List;

/**
 * What the loss of one failure domain means.
 *
 * @param domain the hosts that are lost
 * @param instances how many instances were on them and could be judged
 * @param unjudged how many were on them whose flavor is unknown
 * @param verdict whether the instances fit elsewhere
 * @param stuck those that do not, in the better of the two orders
 * @param remedies what would have to be added, all of it together; empty when nothing has to be, or nothing helps
 * @param beyondHelp how many of the stuck ones no kind of host of this cloud would take outside the lost domain
 */
public record DomainLoss(
        FailureDomain domain,
        int instances,
        int unjudged,
        Verdict verdict,
        List<StuckInstance> stuck,
        List<Remedy> remedies,
        int beyondHelp) {

    /** Whether the instances of a lost domain fit elsewhere. */
    public enum Verdict {
        FITS,
        /** Only if the largest go first. */
        FITS_LARGEST_FIRST,
        DOES_NOT_FIT
    }

    public DomainLoss {
        stuck = List.copyOf(stuck);
        remedies = List.copyOf(remedies);
    }

    /** Whether nothing would be left without a host. */
    public boolean fits() {
        return verdict != Verdict.DOES_NOT_FIT;
    }
}
