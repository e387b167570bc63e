package org.securecloudlab.image.provenance;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.securecloudlab.image.digest.Digests;
import org.securecloudlab.image.digest.ImageFeed;

/** Checks a file against its bundle; asks nobody, and needs no clock: the times are those that trusted parties signed. */
public final class ProvenanceVerifier {
    private ProvenanceVerifier() {}

    /**
     * Every step, whatever the others found.
     *
     * @param file read once, in constant memory
     * @throws IOException when the file cannot be read
     */
    public static ProvenanceReport verify(
            ProvenanceBundle bundle, TrustRoot root, ProvenancePolicy policy, ImageFeed file) throws IOException {
        Map<DigestName, byte[]> digests = digests(bundle, file);
        Evidence evidence = Evidence.of(bundle, root, policy, digests);
        return new ProvenanceReport(
                ProvenanceRule.ALL.stream().map(rule -> rule.check(evidence)).toList(),
                HexFormat.of().formatHex(digests.getOrDefault(DigestName.SHA256, new byte[0])),
                evidence.leaf().map(SignerClaims::of),
                evidence.times(),
                bundle.entries().stream().findFirst().map(LogEntry::index).orElse(-1L),
                PredicateRule.statement(bundle));
    }

    private static Map<DigestName, byte[]> digests(ProvenanceBundle bundle, ImageFeed file) throws IOException {
        List<DigestName> names = new ArrayList<>(needed(bundle));
        List<MessageDigest> digests =
                names.stream().map(name -> Digests.of(name.jcaName())).toList();
        file.to(digests);
        Map<DigestName, byte[]> values = new EnumMap<>(DigestName.class);
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), digests.get(i).digest());
        }
        return values;
    }

    private static Set<DigestName> needed(ProvenanceBundle bundle) {
        Set<DigestName> needed = EnumSet.of(DigestName.SHA256);
        bundle.fileSignature()
                .flatMap(file -> bundle.certificates().stream().findFirst())
                .ifPresent(leaf -> needed.add(SignatureRule.digestName(bundle, leaf.getPublicKey())));
        PredicateRule.statement(bundle).ifPresent(statement -> statement.subjects().stream()
                .flatMap(subject -> subject.digests().keySet().stream())
                .forEach(name -> DigestName.named(name).ifPresent(needed::add)));
        return needed;
    }
}
