package org.securecloudlab.scheduler.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RemedyTest {
    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(new Change.Ratio("ram_allocation_ratio", 1.2), "ram_allocation_ratio were 1.2"),
                Arguments.of(new Change.Off("NUMATopologyFilter"), "NUMATopologyFilter were off"),
                Arguments.of(new Change.Present("PCPU"), "PCPU were there"),
                Arguments.of(new Change.OtherUnits("VCPU"), "the units of VCPU were other ones"),
                Arguments.of(
                        new Change.NotAsked(Why.traits(List.of("X"), List.of("Z"))),
                        "traits X without Z were not asked"),
                Arguments.of(new Change.OneProvider("VGPU 1"), "one provider had VGPU 1"),
                Arguments.of(new Change.MoreProviders(List.of("1", "2")), "the groups 1, 2 were met by more providers"),
                Arguments.of(new Change.InWords("the moon were {0}"), "the moon were {0}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("changes")
    void aChangeIsReadAfterIf(Change change, String words) {
        assertThat(change.text()).isEqualTo(words);
        assertThat(new Remedy(List.of(change), 1)).hasToString("1 host would pass if " + words);
    }

    @Test
    void severalChangesAreNeededTogether() {
        Remedy remedy = new Remedy(List.of(Change.Plain.SOFT_AFFINITY, new Change.Ratio("cpu_allocation_ratio", 2)), 4);

        assertThat(remedy)
                .hasToString("4 hosts would pass if the group were soft-affinity and cpu_allocation_ratio were 2.0");
        assertThat(remedy.sentence()).hasToString("the group were soft-affinity; cpu_allocation_ratio were 2.0");
    }

    @Test
    void jsonHasEachChangeInEnglish() throws JsonProcessingException {
        Remedy remedy = new Remedy(List.of(Change.Plain.NO_ZONE, new Change.Off("ComputeFilter")), 3);

        assertThat(new ObjectMapper().writeValueAsString(remedy))
                .isEqualTo(
                        "{\"changes\":[\"no availability zone were asked\",\"ComputeFilter were off\"],\"hosts\":3}");
    }
}
