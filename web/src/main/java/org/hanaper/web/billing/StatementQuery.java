package org.hanaper.web.billing;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import org.hanaper.report.StatementQuestion;
import org.hanaper.report.StatementType;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Days;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement's address, the same for the page and the exports. */
public class StatementQuery implements Serializable {

  /** Asks for the account's own wallet; an option without a value would send its label. */
  static final String ACCOUNT = "account";

  private String group = "";
  private String type = "";
  private String from = "";
  private String until = "";
  private String size = "";
  private String after = "";

  /**
   * The question that the parameters ask; a day or type that can't be read is no bound.
   *
   * @param zone whose days are meant
   * @throws NotFound when the group can't be one
   */
  public StatementQuestion question(ZoneId zone) {
    return new StatementQuestion(asked(), chosen(), Days.begin(from, zone), Days.end(until, zone));
  }

  /** How many lines a page has: 10, 25 or 50. */
  public int lines() {
    return switch (size) {
      case "10" -> 10;
      case "50" -> 50;
      default -> 25;
    };
  }

  private @Nullable GroupId asked() {
    if (group.isEmpty() || group.equals(ACCOUNT)) {
      return null;
    }
    if (!group.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound("statement");
    }
    return new GroupId(Long.parseLong(group));
  }

  private @Nullable StatementType chosen() {
    return Arrays.stream(StatementType.values())
        .filter(each -> each.isChoosable() && each.name().equals(type))
        .findFirst()
        .orElse(null);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The group's key, {@code account} for the account's own wallet. */
  public String getGroup() {
    return group.isEmpty() ? ACCOUNT : group;
  }

  /** From the address. */
  public void setGroup(@Nullable String group) {
    this.group = text(group);
  }

  /** The type of lines. */
  public String getType() {
    return type;
  }

  /** From the address. */
  public void setType(@Nullable String type) {
    this.type = text(type);
  }

  /** The first day, as the browser writes it. */
  public String getFrom() {
    return from;
  }

  /** From the address. */
  public void setFrom(@Nullable String from) {
    this.from = text(from);
  }

  /** The last day, as the browser writes it. */
  public String getUntil() {
    return until;
  }

  /** From the address. */
  public void setUntil(@Nullable String until) {
    this.until = text(until);
  }

  /** How many lines a page has. */
  public String getSize() {
    return Integer.toString(lines());
  }

  /** From the address. */
  public void setSize(@Nullable String size) {
    this.size = text(size);
  }

  /** The key of the page. */
  public String getAfter() {
    return after;
  }

  /** From the address. */
  public void setAfter(@Nullable String after) {
    this.after = text(after);
  }
}
