package org.securecloudlab.cloud.review.files;

import java.util.List;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * Files of nova that the checklist names let nobody but root write and the service read. Judged when an archive brings
 * modes along.
 */
public final class NovaModeRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FILE-MODE",
            Severity.MEDIUM,
            Area.FILES,
            "guide checklist compute 02",
            Guide.COMPUTE_02,
            "The file holds secrets or decides who may do what, and more users than the service "
                    + "can read or change it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return ChecklistFiles.of(configuration, "nova").stream()
                .filter(ChecklistFiles::isTooOpen)
                .map(access -> INFO.on(access, ChecklistFiles.octal(access.mode()))
                        .fix(Fix.words("chmod " + (access.folder() ? "750" : "640") + " /"
                                + ChecklistFiles.installed(access))))
                .toList();
    }
}
