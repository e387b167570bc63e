package org.securecloudlab.web.upgrade;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** Templates of the page of rolling upgrades; the build checks what they use. */
@CheckedTemplate(basePath = "upgrade")
final class UpgradeTemplates {
    private UpgradeTemplates() {}

    static native TemplateInstance page(UpgradeForm form, Optional<UpgradeView> view);
}
