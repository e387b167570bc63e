package org.securecloudlab.web.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every template the visitor's language, so that no page can forget it. */
@Singleton
class PageLanguage {
    private final Ui ui;

    PageLanguage(Ui ui) {
        this.ui = ui;
    }

    void configure(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(template -> {
            if (Arc.container().requestContext().isActive()) {
                template.setLocale(ui.locale());
            }
        });
    }
}
