package org.securecloudlab.web.review;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.scenario.review.FindingWords;
import org.securecloudlab.scenario.review.whatif.WhatIf;

/**
 * A finding, as the page shows it.
 *
 * @param why in the reader's language
 * @param fix what to write instead
 * @param guide address of the guide's section
 * @param hasScenario whether a scenario can show what the setting changes
 */
public record FindingView(
        String rule,
        String severity,
        String area,
        String file,
        String found,
        String why,
        List<String> notes,
        Optional<String> fix,
        Optional<String> guide,
        boolean hasScenario) {
    public FindingView {
        notes = List.copyOf(notes);
    }

    static FindingView of(Finding finding, RuleTexts texts, String language) {
        return new FindingView(
                finding.rule().id(),
                finding.severity().word(),
                finding.rule().area().word(),
                finding.file(),
                texts.phrase(FindingWords.found(finding), language),
                texts.why(finding.rule(), language),
                finding.notes().stream()
                        .map(note -> texts.phrase(note, language))
                        .toList(),
                finding.fix().map(fix -> texts.phrase(fix.words(), language)),
                finding.rule().guide().map(FindingWords::guideUrl),
                WhatIf.exists(finding.rule().id()));
    }
}
