package org.securecloudlab.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void argumentsStandInTheirPlaces() {
        assertThat(Sentence.of("two", "{1} before {0}, and {1}", "b", 7)).hasToString("7 before b, and 7");
    }

    @Test
    void bracesOfAnArgumentOrWithoutOneStay() {
        assertThat(Sentence.of("odd", "{0} {x} {5} {", "{0}")).hasToString("{0} {x} {5} {");
    }

    @Test
    void sentencesStandInSentencesAndInARow() {
        Sentence inner = Sentence.of("inner", "it has {0}", "a disk");
        Sentence row = Sentence.several(List.of(inner, Sentence.of("other", "it is down")));
        assertThat(Sentence.of("outer", "not moved: {0}", row)).hasToString("not moved: it has a disk; it is down");
        assertThat(Sentence.several(List.of(inner))).isEqualTo(inner);
    }

    @Test
    void plainTextStaysAsItIs() {
        assertThat(Sentence.plain("{0} and {1}")).hasToString("{0} and {1}");
        assertThat(Sentence.plain("a").key()).isEqualTo(Sentence.plain("b").key());
    }

    @Test
    void inJsonItIsItsText() throws JsonProcessingException {
        assertThat(new ObjectMapper().writeValueAsString(List.of(Sentence.of("a", "wave {0}", 3))))
                .isEqualTo("[\"wave 3\"]");
    }
}
