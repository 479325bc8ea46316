package org.hanaper.document;

import org.hanaper.shared.AccountId;

/**
 * A stored file with its content.
 *
 * @param id its key
 * @param account whose it is
 * @param name the name to offer when it is saved
 * @param mediaType the type found by decoding it, not the one that was claimed
 * @param sha256 the hash of the content in hex
 * @param bytes the content, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Document(
    DocumentId id, AccountId account, String name, String mediaType, String sha256, byte[] bytes) {

  /** The file as the browser gets it. */
  public Download download() {
    return new Download(name, mediaType, bytes);
  }
}
