package org.hanaper.web.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.factor.FactorDraft;
import org.hanaper.identity.ProveFactor;
import org.jspecify.annotations.Nullable;

/** What the two pages that set up a second factor share: the secret, the proof, the codes. */
public abstract class FactorForm implements Serializable {

  private final ArrayList<String> codes = new ArrayList<>();
  private @Nullable FactorDraft draft;
  private transient String current = "";
  private transient String code = "";
  private transient String proven = "";

  /** Shows a secret to scan or type. */
  protected final void show(FactorDraft shown) {
    draft = shown;
  }

  /** Shows the recovery codes, once. */
  protected final void keep(List<String> drawn) {
    codes.clear();
    codes.addAll(drawn);
    draft = null;
  }

  /** What was typed. */
  protected final ProveFactor proof(@Nullable String device) {
    return new ProveFactor(current, proven, code, device);
  }

  /** The secret as text, in groups of four; empty when none is shown. */
  public String getSecret() {
    return draft == null ? "" : draft.secret().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** The secret as picture; null when none is shown. */
  public @Nullable QrPicture getPicture() {
    return draft == null ? null : QrPicture.of(draft.address());
  }

  public List<String> getCodes() {
    return List.copyOf(codes);
  }

  /** The recovery codes line by line, for copying. */
  public String getCodeLines() {
    return String.join("\n", codes);
  }

  /** The recovery codes as the address of a text file. */
  public String getCodeFile() {
    return "data:text/plain;charset=utf-8," + String.join("%0A", codes);
  }

  /** The password, asked for again. */
  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  /** The first code of the factor being set up. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** A code of the present factor. */
  public String getProven() {
    return proven;
  }

  public void setProven(String proven) {
    this.proven = proven;
  }
}
