package org.hanaper.bulk;

/**
 * A file of users to look at.
 *
 * @param fileName what it is called, only shown
 * @param content its bytes, at most 4 MB
 * @param words how columns and roles are called in it, beside English
 * @param language the language of the mails to people who are new, e.g. {@code en}
 * @param requestKey by which a repeated upload is recognised, at most 80 characters
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record UploadUsers(
    String fileName, byte[] content, ImportWords words, String language, String requestKey) {}
