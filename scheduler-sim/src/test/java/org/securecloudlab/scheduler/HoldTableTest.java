package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HoldTableTest {
    private record Step(String id, boolean goes) {}

    @Property
    void itFindsWhatAGeneralMapFinds(@ForAll("steps") List<Step> steps) {
        HoldTable table = new HoldTable();
        Map<String, Hold> expected = new HashMap<>();
        for (Step step : steps) {
            Hold known = expected.get(step.id());
            assertThat(table.get(new String(step.id()))).isSameAs(known);
            if (!step.goes()) {
                expected.put(step.id(), table.getOrAdd(step.id()));
                assertThat(known == null || known == expected.get(step.id())).isTrue();
            } else if (known != null) {
                table.remove(known);
                expected.remove(step.id());
            }
        }
        for (Step step : steps) {
            assertThat(table.get(step.id())).isSameAs(expected.get(step.id()));
        }
    }

    /** Texts of "Aa" and "BB" have one hash, so that chains are long, and there are enough of the others that the table grows. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> alike = Arbitraries.of("Aa", "BB").list().ofSize(3).map(parts -> String.join("", parts));
        Arbitrary<String> ids =
                Arbitraries.oneOf(alike, Arbitraries.integers().between(0, 200).map(number -> "i" + number));
        return Combinators.combine(ids, Arbitraries.of(true, false, false))
                .as(Step::new)
                .list()
                .ofMinSize(50)
                .ofMaxSize(300);
    }
}
