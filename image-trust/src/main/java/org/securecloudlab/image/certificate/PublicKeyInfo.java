package org.securecloudlab.image.certificate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A public key in its wrapping (RFC 5280 section 4.1.2.7), and its numbers as OpenSSL reads them: those of RSA keys and of groups are
 * magnitudes, however they are written; bytes behind the key are not looked at ({@code crypto/asn1/x_bignum.c}).
 */
public final class PublicKeyInfo {
    private final DerElement whole;
    private final String algorithm;
    private final Optional<DerElement> parameters;
    private final byte[] key;

    PublicKeyInfo(DerElement whole) {
        this.whole = whole;
        DerReader parts = whole.inside();
        DerReader identifier = parts.next(DerReader.SEQUENCE).inside();
        algorithm = DerTypes.oid(identifier.next(DerReader.OID));
        parameters = identifier.hasMore() ? Optional.of(identifier.next()) : Optional.empty();
        identifier.end();
        DerElement bits = DerTypes.bitString(parts.next(DerReader.BIT_STRING));
        key = new DerElement(bits.source(), bits.tag(), bits.start(), bits.from() + 1, bits.to()).contents();
        parts.end();
    }

    /** Dotted object identifier. */
    public String algorithm() {
        return algorithm;
    }

    /** The object identifier that the parameters are: an EC key's curve. */
    public Optional<String> namedParameters() {
        return parameters.filter(each -> each.tag() == DerReader.OID).map(DerTypes::oid);
    }

    /** Parameters that are no sequence, with identifier and length. */
    public Optional<byte[]> simpleParameters() {
        return parameters.filter(each -> each.tag() != DerReader.SEQUENCE).map(DerElement::encoded);
    }

    public byte[] encoded() {
        return whole.encoded();
    }

    /**
     * The magnitudes of a group's numbers.
     *
     * @throws MalformedCertificateException where there is another count, or no sequence of integers
     */
    public List<BigInteger> group(int count) {
        DerReader numbers = groupNumbers();
        List<BigInteger> magnitudes = magnitudes(numbers, count);
        numbers.end();
        return magnitudes;
    }

    /** Checks that the parameters begin with the numbers of a Diffie-Hellman group, whatever follows. */
    public void checkExchangeGroup() {
        magnitudes(groupNumbers(), 2);
    }

    private DerReader groupNumbers() {
        return parameters
                .filter(each -> each.tag() == DerReader.SEQUENCE)
                .orElseThrow(() -> MalformedCertificateException.value("a key without its group"))
                .inside();
    }

    /**
     * The magnitudes that the key is.
     *
     * @throws MalformedCertificateException where there is another count, or no sequence of integers
     */
    public List<BigInteger> magnitudes(int count) {
        DerReader numbers =
                new DerReader(key, 0, key.length).next(DerReader.SEQUENCE).inside();
        List<BigInteger> magnitudes = magnitudes(numbers, count);
        numbers.end();
        return magnitudes;
    }

    /** The one number, with its sign and in its shortest form, that the key is. */
    public BigInteger number() {
        return DerTypes.integer(new DerReader(key, 0, key.length).next(DerReader.INTEGER));
    }

    private static List<BigInteger> magnitudes(DerReader numbers, int count) {
        List<BigInteger> magnitudes = new ArrayList<>();
        while (magnitudes.size() < count) {
            magnitudes.add(new BigInteger(1, numbers.next(DerReader.INTEGER).contents()));
        }
        return magnitudes;
    }
}
