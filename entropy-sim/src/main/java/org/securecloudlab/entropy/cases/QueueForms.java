package org.securecloudlab.entropy.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what kind of configuration a case has. */
final class QueueForms {
    private static final List<QueueForm> FORMS = List.of(
            new NovaForm(),
            new SplitForm(),
            new PriorityForm(),
            new FiniteSourceForm(),
            new SpareForm(),
            new ReadyForm(),
            new RefillForm(),
            new LimiterForm(),
            new OpenForm(),
            new BatchForm(),
            new PoolForm());

    private QueueForms() {}

    static Map<String, Object> answer(QueueCase asked) {
        return FORMS.stream()
                .filter(form -> form.fits(asked.config()))
                .findFirst()
                .orElseThrow(() -> new CaseException(
                        asked.config().path(),
                        "a configuration of no known kind",
                        FORMS.stream().map(QueueForm::needs).collect(Collectors.joining("; or "))))
                .answer(asked);
    }
}
