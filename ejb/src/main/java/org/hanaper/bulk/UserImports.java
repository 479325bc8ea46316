package org.hanaper.bulk;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.account.Accounts;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.shared.SomebodyWasFaster;
import org.jspecify.annotations.Nullable;

/**
 * Many users from a file: looked at first, with all that is wrong in each line, and created on
 * demand. Who may is who may use 'New User (+)'.
 */
@Stateless
public class UserImports {

  static final String TARGET = "user_import";
  private static final int PAGE = 25;
  private static final int PORTION = 1000;

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Audit audit;
  @Inject ImportRows rows;
  @Inject ImportLines lines;
  @Inject LineCheck check;
  @Inject Event<ImportStarted> started;

  /**
   * Looks at a file and keeps it; nothing is created yet. What the same person uploaded before and
   * never started is forgotten.
   *
   * @param upload the file
   * @return the import; that of the first upload when it is repeated
   * @throws InvalidInput when the file as a whole can't be read
   */
  @Needs(Permission.USER_CREATE)
  public ImportId upload(UploadUsers upload) {
    access.require(Permission.ROLE_ASSIGN);
    Caller caller = access.caller();
    Optional<ImportId> before = rows.uploaded(caller.inAccount(), upload.requestKey());
    return before.isPresent() ? before.get() : keep(caller, upload, look(caller, upload));
  }

  /**
   * An import and how far it is.
   *
   * @param id an import of the caller's account
   * @throws NotFound when it isn't
   */
  @Needs(Permission.USER_CREATE)
  public ImportView view(ImportId id) {
    return rows.get(id, access.caller().inAccount());
  }

  /** The ten newest imports of the account. */
  @Needs(Permission.USER_CREATE)
  public List<ImportView> recent() {
    return rows.newest(access.caller().inAccount());
  }

  /**
   * Twenty-five lines in the order of the file.
   *
   * @param id an import of the caller's account
   * @param state of this state only, null for all
   * @param key the key that the page before handed back, null for the first
   * @throws NotFound when it isn't the account's
   */
  @Needs(Permission.USER_CREATE)
  public Slice<ImportLine> lines(ImportId id, @Nullable LineState state, @Nullable String key) {
    int after = key != null && key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : 0;
    List<ImportLine> found = lines.list(view(id).id(), state, after, PAGE + 1);
    boolean more = found.size() > PAGE;
    List<ImportLine> shown = more ? found.subList(0, PAGE) : found;
    return new Slice<>(
        List.copyOf(shown),
        after > 0 ? "" : null,
        more ? Integer.toString(shown.get(PAGE - 1).number()) : null);
  }

  /**
   * A portion of up to 1000 lines for the downloadable result; repeated with the last number until
   * it is empty.
   *
   * @param id an import of the caller's account
   * @param after only lines behind this number
   * @throws NotFound when it isn't the account's
   */
  @Needs(Permission.USER_CREATE)
  public List<ImportLine> portion(ImportId id, int after) {
    return lines.list(view(id).id(), null, after, PORTION);
  }

  /**
   * Begins to create the users of the lines in which nothing is wrong, behind the caller's return.
   * Starting what runs or ran already changes nothing.
   *
   * @param id an import of the caller's account
   * @throws NotFound when it isn't the account's
   */
  @Needs(Permission.USER_CREATE)
  public void start(ImportId id) {
    access.require(Permission.ROLE_ASSIGN);
    Caller caller = access.caller();
    ImportView found = view(id);
    accounts.requireActive(caller.inAccount());
    if (rows.start(id, caller)) {
      note("USER_IMPORT_STARTED", caller, id, found.fileName());
      started.fire(new ImportStarted(id));
    }
  }

  /**
   * Stops a running import; what was created stays.
   *
   * @param id an import of the caller's account
   * @throws NotFound when it isn't the account's
   * @throws SomebodyWasFaster when it doesn't run
   */
  @Needs(Permission.USER_CREATE)
  public void stop(ImportId id) {
    Caller caller = access.caller();
    ImportView found = view(id);
    if (!rows.end(id, ImportState.STOPPED)) {
      throw new SomebodyWasFaster(TARGET);
    }
    note("USER_IMPORT_STOPPED", caller, id, found.fileName());
  }

  private List<Candidate> look(Caller caller, UploadUsers upload) {
    return check.check(
        caller.inAccount(),
        CsvFile.read(upload.content(), upload.words()),
        upload.words(),
        upload.language());
  }

  private ImportId keep(Caller caller, UploadUsers upload, List<Candidate> candidates) {
    AccountId account = caller.inAccount();
    // only now: looking at many lines takes a while, and others hold the account
    accounts.hold(account);
    return rows.uploaded(account, upload.requestKey())
        .orElseGet(() -> insert(caller, upload, candidates));
  }

  private ImportId insert(Caller caller, UploadUsers upload, List<Candidate> candidates) {
    rows.unused(caller.inAccount(), caller.asMember()).stream()
        .filter(rows::deleteUnused)
        .forEach(lines::delete);
    ImportId id = rows.insert(caller, upload, counts(candidates));
    lines.keep(id, candidates);
    note("USER_IMPORT_CHECKED", caller, id, candidates.size() + " lines");
    return id;
  }

  private static ImportCounts counts(List<Candidate> candidates) {
    int ready = count(candidates, LineState.READY);
    return new ImportCounts(
        candidates.size(),
        ready,
        ready,
        count(candidates, LineState.WRONG),
        count(candidates, LineState.ALREADY),
        0,
        0);
  }

  private static int count(List<Candidate> candidates, LineState state) {
    return (int) candidates.stream().filter(each -> each.state() == state).count();
  }

  private void note(String activity, Caller caller, ImportId id, String details) {
    audit.record(Happening.done(activity, caller.inAccount(), TARGET, id, details));
  }
}
