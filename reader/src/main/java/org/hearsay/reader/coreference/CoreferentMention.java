package org.hearsay.reader.coreference;

import org.hearsay.reader.grammar.MentionKind;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;

/**
 * A phrase that mentions something.
 *
 * @param span the whole phrase, with what describes it behind its head
 * @param head the word of the grammar that it hangs on
 * @param form whether it is a name, a description or a pronoun
 * @param kind what kind of thing it mentions
 */
public record CoreferentMention(Span span, int head, MentionForm form, MentionKind kind) {}
