package org.securecloudlab.entropy.assessment;

/** Remarks of the NIST tool. */
final class Notes {
    static final String FOUND = "Found p.";
    static final String NOT_FOUND = "Could Not Find p. Proceeding with the lower bound for p.";
    static final String LOCAL_IRRELEVANT = "P_local can't change the result.";

    private Notes() {}
}
