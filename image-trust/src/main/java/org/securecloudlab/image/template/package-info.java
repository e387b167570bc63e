/**
 * Templates of the Oz image builder (TDL): whether Oz takes one, what an auditor should say about it, and which hardening rules its
 * commands carry out.
 *
 * <p>{@link TemplateAudit} is the door. Validity is Oz's: its schema, then the rules beyond it, rebuilt from Oz 0.17.0 ({@code
 * oz/tdl.rng}, {@code oz/TDL.py}) and compared with it. Problems name their element by an XPath. Limits: XML that declares anything in a
 * document type (and so every entity) is refused, and nothing that a template points at is fetched, so XInclude and content by URL are reported
 * and not followed; commands are judged as text, by patterns, not by running them.
 */
@NullMarked
package org.securecloudlab.image.template;

import org.jspecify.annotations.NullMarked;
