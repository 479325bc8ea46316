package org.hanaper.document;

/**
 * A file on its way to the browser, always as an attachment.
 *
 * @param fileName the name to offer
 * @param mediaType its type
 * @param bytes the content, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Download(String fileName, String mediaType, byte[] bytes) {}
