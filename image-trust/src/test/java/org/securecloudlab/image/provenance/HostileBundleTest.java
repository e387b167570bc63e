package org.securecloudlab.image.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.securecloudlab.image.provenance.RealBundle.changed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text comes, there is an answer or one kind of refusal, soon. */
class HostileBundleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}",
                "{\"mediaType\":\"application/json\"}",
                "{\"mediaType\":{}}",
                "{\"verificationMaterial\":{\"tlogEntries\":[{\"logIndex\":1e1000000000}]}}",
                "{\"verificationMaterial\":{\"tlogEntries\":[{\"logIndex\":\"99999999999999999999\"}]}}",
                "{\"verificationMaterial\":{\"certificate\":{\"rawBytes\":\"AAAA\"}},"
                        + "\"mediaType\":\"application/vnd.dev.sigstore.bundle.v0.3+json\"}"
            })
    void whatIsNoBundleIsRefusedUnread(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvenanceBundle.read(json.getBytes(StandardCharsets.UTF_8)));
        assertThatIllegalArgumentException().isThrownBy(() -> TrustRoot.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Other verifiers refuse all of these; protobuf's parser for Java reads them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"mediaType\":       | \"mediaType\"=       | = at column",
                "\"mediaType\":       | mediaType:           | m at column",
                "\"mediaType\":       | 'mediaType':         | ' at column",
                "\"mediaType\":       | /*?*/\"mediaType\":  | / at column",
                "\"mediaType\":       | \"mediaType\":\"\",\"mediaType\": | the property mediaType twice",
                "\"messageSignature\":  | ,\"messageSignature\": | , at column"
            })
    void whatIsNotQuiteJsonIsRefused(String part, String instead, String message) {
        String bundle = new String(RealBundle.bundle(), StandardCharsets.UTF_8);
        assertThat(bundle).contains(part);
        String other = bundle.replace(part, instead);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvenanceBundle.read(other.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("line ")
                .withMessageContaining(message);
    }

    @Test
    void oneObjectAndNothingBehindIt() {
        String bundle = new String(RealBundle.bundle(), StandardCharsets.UTF_8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvenanceBundle.read((bundle + "{}").getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("more after the end");
    }

    @Test
    void depthAndSizeAreBounded() {
        byte[] deep = ("{\"x\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}").getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> ProvenanceBundle.read(deep));
        byte[] large = new byte[ProvenanceBundle.MAX_BYTES + 1];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvenanceBundle.read(large))
                .withMessageContaining("more than");
        assertThatIllegalArgumentException().isThrownBy(() -> ProvenanceBundle.read(new byte[] {(byte) 0xc3, 0x28}));
    }

    @Test
    void manyEntriesAreNotVerifiedOneByOne() {
        byte[] many = changed(RealBundle.bundle(), tree -> {
            ArrayNode entries = (ArrayNode) tree.at("/verificationMaterial/tlogEntries");
            for (int i = 0; i < 1_000; i++) {
                entries.add(entries.get(0).deepCopy());
            }
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvenanceBundle.read(many))
                .withMessageContaining("more than 8");
    }

    @Test
    void emptyFieldsAreAnAnswer() {
        byte[] empty = changed(RealBundle.bundle(), tree -> {
            ObjectNode entry = (ObjectNode) tree.at("/verificationMaterial/tlogEntries/0");
            entry.removeAll();
            tree.withObjectProperty("messageSignature").removeAll();
        });
        ProvenanceReport report = RealBundle.verify(RealBundle.file(), empty, RealBundle.root(), RealBundle.POLICY);
        assertThat(report.isVerified()).isFalse();
        assertThat(report.checks()).hasSize(ProvenanceStep.values().length);
    }

    /** Any octet of a bundle changed: the answer is never yes, unless JSON or the bundle means the same without it. */
    @Property(tries = 100)
    void noOctetOfWhatIsSignedCanBeChanged(
            @ForAll @IntRange(min = 0, max = 9_000) int place, @ForAll @IntRange(min = 33, max = 126) int letter) {
        byte[] bundle = RealBundle.bundle();
        byte[] other = bundle.clone();
        other[place] = (byte) letter;
        try {
            ProvenanceReport report = RealBundle.verify(RealBundle.file(), other, RealBundle.root(), RealBundle.POLICY);
            assertThat(report.checks()).hasSize(ProvenanceStep.values().length);
            if (report.isVerified()) {
                assertThat(meaning(other)).isEqualTo(meaning(bundle));
            }
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("\n\n\n");
        }
    }

    /** The values that count, without how they are written. */
    private static String meaning(byte[] json) {
        StringBuilder text = new StringBuilder();
        changed(json, tree -> {
            text.append(tree.at("/messageSignature/signature").asText());
            text.append(tree.at("/verificationMaterial/tlogEntries/0/canonicalizedBody")
                    .asText());
            text.append(tree.at("/verificationMaterial/certificate/rawBytes").asText());
            text.append(tree.at("/verificationMaterial/tlogEntries/0/inclusionProof/rootHash")
                    .asText());
        });
        return text.toString();
    }
}
