package org.hanaper.payment;

import java.io.Serializable;

/**
 * The proof of an offline payment: a PDF of at most 3 MB, not encrypted.
 *
 * @param name the name the sender gave it
 * @param bytes the content, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record OfflineProof(String name, byte[] bytes) implements Serializable {}
