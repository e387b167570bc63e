package org.securecloudlab.web.whatif;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Templates of the what-if page; the build checks what they use. */
@CheckedTemplate(basePath = "whatif")
final class WhatIfTemplates {
    private WhatIfTemplates() {}

    static native TemplateInstance page(WhatIfForm form, WhatIfResult result);
}
