package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.bulk.ImportColumn;
import org.hanaper.bulk.ImportView;
import org.hanaper.bulk.UploadUsers;
import org.hanaper.bulk.UserImports;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Preferences;
import org.hanaper.web.shared.Upload;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Where a file of users is uploaded to be looked at; nothing is created here. */
@Named
@ViewScoped
public class MemberImportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One byte more than is allowed is enough to be refused as too large. */
  private static final int MOST = 4 * 1024 * 1024 + 1;

  @EJB UserImports imports;
  @Inject Act act;
  @Inject Preferences preferences;
  @Inject ImportTexts texts;

  private List<ImportView> recent = List.of();
  private transient @Nullable Part file;
  private String requestKey = UUID.randomUUID().toString();

  public void load() {
    recent = imports.recent();
  }

  public @Nullable String upload() {
    return act.call(() -> imports.upload(uploaded()))
        .map(id -> act.to("/member/imported.xhtml", "id", id))
        .orElse(null);
  }

  private UploadUsers uploaded() {
    return Upload.read(file, MOST, this::form).orElseGet(() -> form("", new byte[0]));
  }

  private UploadUsers form(String name, byte[] content) {
    return new UploadUsers(name, content, texts.words(), preferences.getLanguage(), requestKey);
  }

  public List<ImportView> getRecent() {
    return recent;
  }

  public List<ImportColumn> getColumns() {
    return Arrays.stream(ImportColumn.values()).filter(ImportColumn::isOfTheUser).toList();
  }

  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(role -> !role.isOffice()).toList();
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(@Nullable String requestKey) {
    this.requestKey = requestKey == null ? "" : requestKey;
  }
}
