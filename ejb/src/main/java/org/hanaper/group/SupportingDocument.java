package org.hanaper.group;

import java.io.Serializable;

/**
 * A file handed in with an allocation: a PDF of at most 3 MB, not encrypted.
 *
 * @param name the name the sender gave it
 * @param bytes the content, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record SupportingDocument(String name, byte[] bytes) implements Serializable {}
