package org.securecloudlab.migration.policy;

import org.securecloudlab.cloud.oslo.PolicyCheck;
import org.securecloudlab.cloud.oslo.Verdict;

/**
 * Who may do it.
 *
 * @param group in kind
 * @param check the check that decides, as oslo.policy prints it
 * @param isDefault whether it is nova's own and not a file's
 */
public record WhoMay(Group group, String check, boolean isDefault) {

    /** Kinds of callers. */
    public enum Group {
        /** Nobody at all: the mitigation holds. */
        NOBODY,
        /** Administrators of the cloud. */
        ADMINISTRATORS,
        /** Administrators, and the managers of the instance's own project. */
        PROJECT_MANAGERS,
        /** Everybody with an account. */
        EVERYBODY,
        /** Whom the check lets through. */
        BY_CHECK
    }

    static WhoMay byFile(PolicyCheck check, Verdict verdict) {
        String text = check.text();
        Group group =
                switch (verdict) {
                    case NEVER -> Group.NOBODY;
                    case ALWAYS -> Group.EVERYBODY;
                    case CONDITIONAL ->
                        text.equals("rule:admin_api") || text.equals("role:admin")
                                ? Group.ADMINISTRATORS
                                : Group.BY_CHECK;
                };
        return new WhoMay(group, text, false);
    }
}
