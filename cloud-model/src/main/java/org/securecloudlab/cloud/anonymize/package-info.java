/**
 * Replaces what identifies a cloud by pseudonyms: names, ids, addresses and free text. What a simulation needs stays: sizes,
 * states, traits, features, keys that nova's filters read.
 *
 * <p>A pseudonym is HMAC-SHA256 (RFC 2104) of the original under a key that the user keeps: the same key gives the same
 * pseudonyms in every export, nobody without the key can test a guess. Shapes stay: a UUID becomes a UUID, an address a private
 * address, a host name a host name with as many labels.
 *
 * <p>Limits: counts, sizes and the graph of references stay as they are and may themselves tell whose cloud it is. Names of
 * traits, extra specs and metadata keys of aggregates stay.
 */
@NullMarked
package org.securecloudlab.cloud.anonymize;

import org.jspecify.annotations.NullMarked;
