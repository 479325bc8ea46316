package org.hanaper.document;

import org.hanaper.shared.AccountId;

/**
 * A file to store.
 *
 * @param account whose it is
 * @param name the name the sender gave it; shown again, never used as a path
 * @param bytes the content, not copied
 * @param purpose what it is for
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record NewDocument(AccountId account, String name, byte[] bytes, Purpose purpose) {}
