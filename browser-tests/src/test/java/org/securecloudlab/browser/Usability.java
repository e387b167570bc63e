package org.securecloudlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What every page owes to those who use it without a mouse, without seeing it, or on a phone (WCAG 2.2: 1.1.1, 1.3.1, 1.4.3, 1.4.10, 2.4.1, 3.1.1, 4.1.2). */
final class Usability {
    private static final String FAULTS = """
            () => {
              const faults = [];
              const named = (e) => e.labels?.length || e.ariaLabel || e.getAttribute('aria-labelledby');
              const say = (what, e) => faults.push(what + ': ' + e.outerHTML.slice(0, 120));
              document.querySelectorAll('input:not([type=hidden]), select, textarea').forEach((e) => {
                if (!e.hidden && !named(e)) say('no label', e);
              });
              document.querySelectorAll('button, a[href], summary').forEach((e) => {
                if (!(e.textContent.trim() || e.ariaLabel)) say('no name', e);
              });
              document.querySelectorAll('img').forEach((e) => { if (!e.hasAttribute('alt')) say('no alt', e); });
              document.querySelectorAll('table').forEach((e) => { if (!e.querySelector('th[scope]')) say('no headers', e); });
              document.querySelectorAll('[style]').forEach((e) => {
                if (e.closest('.chart') === null && !e.matches('.tip, .chart')) say('inline style', e);
              });
              const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
              ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => faults.push('id twice: ' + id));
              document.querySelectorAll('[aria-labelledby], [aria-describedby]').forEach((e) => {
                for (const name of ['aria-labelledby', 'aria-describedby']) {
                  for (const id of (e.getAttribute(name) ?? '').split(' ').filter(Boolean)) {
                    if (!document.getElementById(id)) say('points nowhere', e);
                  }
                }
              });
              if (document.querySelectorAll('h1').length !== 1) faults.push('h1: ' + document.querySelectorAll('h1').length);
              let last = 0;
              document.querySelectorAll('h1, h2, h3').forEach((e) => {
                const level = Number(e.tagName[1]);
                if (level > last + 1) say('heading skips a level', e);
                last = level;
              });
              for (const landmark of ['main', 'header.top', 'nav']) {
                if (!document.querySelector(landmark)) faults.push('no ' + landmark);
              }
              if (!document.documentElement.lang) faults.push('no language');
              return faults;
            }
            """;

    /** Text against the nearest opaque background, by WCAG's relative luminance; large text needs less. */
    private static final String PALE = """
            () => {
              const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
              const rgb = (colour) => {
                canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
                return [...canvas.getImageData(0, 0, 1, 1).data];
              };
              const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
                .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
              const faults = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const e = node.parentElement;
                if (!node.data.trim() || e.closest('[hidden], script, noscript, option, .hidden-text, [disabled]') || !e.checkVisibility()) continue;
                const style = getComputedStyle(e);
                let under = e;
                while (under && rgb(getComputedStyle(under).backgroundColor)[3] < 255) under = under.parentElement;
                const a = light(rgb(style.color)), b = light(rgb(getComputedStyle(under ?? document.body).backgroundColor));
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
                if (contrast < (large ? 3 : 4.5)) faults.add(contrast.toFixed(2) + ' ' + e.className + ' ' + node.data.trim().slice(0, 40));
              }
              return [...faults];
            }
            """;

    /**
     * English sentences on a Chinese page: four words of letters in a row. Names, code and what the visitor wrote stay as they are, and what a real
     * system says is quoted.
     */
    private static final String ENGLISH = """
            () => {
              const found = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (node.parentElement.closest('.verbatim, .name, code, pre, .mono, textarea, option, script, noscript, [translate=no]')) continue;
                const words = node.data.match(/(?:[A-Za-z][a-z']+[ ,:;()]+){3,}[A-Za-z][a-z']+/);
                if (words) found.add(words[0].slice(0, 80));
              }
              return [...found];
            }
            """;

    private Usability() {}

    /** Keeps a picture of the page and checks it. */
    static void look(Page page, Visitor visitor, String name) {
        Screenshots.keep(page, name + "-" + visitor.word());
        check(page);
        if (visitor.language().equals("zh")) {
            assertThat(faults(page, ENGLISH)).as("English on %s", page.url()).isEmpty();
        }
    }

    static void check(Page page) {
        assertThat(faults(page, FAULTS)).as("faults of %s", page.url()).isEmpty();
        assertThat(faults(page, PALE)).as("pale text on %s", page.url()).isEmpty();
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels that %s is too wide", page.url())
                .isLessThanOrEqualTo(0);
    }

    private static List<?> faults(Page page, String script) {
        return (List<?>) page.evaluate(script);
    }
}
