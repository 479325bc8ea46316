package org.hanaper.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;

/** Takes files in after a full check and hands them out to their account. */
@Stateless
public class Documents {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NAME_BYTES = 16;

  @Inject Sql sql;
  @Inject Audit audit;
  @Inject Access access;
  @Inject Clock clock;

  /**
   * Checks a file by decoding it and stores it under a random name of our own.
   *
   * @param document what to store
   * @return its key
   * @throws DocumentNameMissing without a name
   * @throws DocumentTooLarge when it has more bytes than its purpose allows
   * @throws DocumentKindNotAllowed when its first bytes are of no allowed kind
   * @throws DocumentEncrypted when it is an encrypted PDF
   * @throws DocumentUnreadable when it can't be decoded
   * @throws PictureTooLarge when a picture has too many pixels
   */
  @Inside
  public DocumentId store(NewDocument document) {
    Checked file = Checked.of(document);
    long id =
        sql.insert(
            """
            insert into document (name_key, account_id, purpose, name, media_type, length, sha256,
              stored_at, content)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            randomName(),
            document.account().value(),
            document.purpose(),
            file.name(),
            file.mediaType(),
            (long) file.bytes().length,
            file.sha256(),
            clock.instant(),
            file.bytes());
    audit.record(
        Happening.done("DOCUMENT_STORED", document.account(), "document", id, file.name()));
    return new DocumentId(id);
  }

  /**
   * A file of an account, for the feature that stored it.
   *
   * @param id its key
   * @param account whose it must be
   * @throws NotFound when it isn't there or isn't the account's
   */
  @Inside
  public Document open(DocumentId id, AccountId account) {
    return sql.first(
            "select id, account_id, name, media_type, sha256, content from document"
                + " where id = ? and account_id = ?",
            row ->
                new Document(
                    new DocumentId(row.number("id")),
                    new AccountId(row.number("account_id")),
                    row.text("name"),
                    row.text("media_type"),
                    row.text("sha256"),
                    row.columns().getBytes("content")),
            id.value(),
            account.value())
        .orElseThrow(() -> new NotFound("document"));
  }

  /**
   * A supporting document of an allocation or payment of the caller's account.
   *
   * @param id its key
   * @throws NotFound when it isn't there, isn't the account's or isn't a supporting document
   */
  @Needs(Permission.CREDIT_ALLOCATE)
  public Download supporting(DocumentId id) {
    AccountId account = access.caller().inAccount();
    long found =
        sql.number(
            "select count(*) from document where id = ? and account_id = ? and purpose = ?",
            id.value(),
            account.value(),
            Purpose.SUPPORTING);
    if (found == 0) {
      throw new NotFound("document");
    }
    return open(id, account).download();
  }

  private static String randomName() {
    byte[] random = new byte[NAME_BYTES];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
