package org.securecloudlab.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Writes in the scenario editor as hands do: everything marked, deleted, written anew. */
final class EditorHand {
    private EditorHand() {}

    static void write(Page page, String text) {
        page.locator("[data-editor][data-ready]").waitFor();
        Locator content = page.locator(".cm-content");
        content.click();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().press("Delete");
        page.keyboard().insertText(text);
    }
}
