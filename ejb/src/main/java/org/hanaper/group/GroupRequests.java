package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanaper.ledger.RequestKeyReused;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Fingerprint;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.DatabaseFailure;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** What was asked for by which form, so that a repeated save does nothing twice (security 6). */
@ApplicationScoped
class GroupRequests {

  @Inject Sql sql;

  /**
   * A form that was sent.
   *
   * @param account the account
   * @param key its request key
   * @param hash tells it from another form with the same key
   */
  record Request(AccountId account, String key, String hash) {

    static Request of(AccountId account, CreateGroup form) {
      return new Request(
          account,
          form.requestKey(),
          hash(
              form.name(),
              form.description(),
              form.mode(),
              users(form.restricted(), form.users().stream()),
              form.limit(),
              form.allocation(),
              form.remarks()));
    }

    static Request of(AccountId account, EditGroup form) {
      return new Request(
          account,
          form.requestKey(),
          hash(
              form.group(),
              form.name(),
              form.description(),
              form.mode(),
              users(form.restricted(), form.users().stream()),
              form.limit(),
              form.restartCounting()));
    }

    private static String hash(@Nullable Object... parts) {
      return Fingerprint.of(
          Stream.of(parts).map(Objects::toString).collect(Collectors.joining("\n")));
    }

    private static List<Long> users(boolean restricted, Stream<MembershipId> chosen) {
      return restricted ? chosen.map(MembershipId::value).sorted().toList() : List.of();
    }
  }

  /**
   * The group of a request that was carried out before.
   *
   * @throws RequestKeyReused when the key came with another form
   */
  Optional<GroupId> answered(Request request) {
    return sql.first(
        "select request_hash, group_id from group_request where account_id = ? and request_key = ?",
        row -> {
          if (!row.text("request_hash").equals(request.hash())) {
            throw new RequestKeyReused(request.key());
          }
          return new GroupId(row.number("group_id"));
        },
        request.account().value(),
        request.key());
  }

  /** Takes the key; of two equal requests at once one goes on. */
  void begin(Request request) {
    try {
      sql.update(
          "insert into group_request (account_id, request_key, request_hash) values (?, ?, ?)",
          request.account().value(),
          request.key(),
          request.hash());
    } catch (DatabaseFailure e) {
      if (e.isDuplicate()) {
        throw new SomebodyWasFaster("group");
      }
      throw e;
    }
  }

  /** Notes the answer, in the transaction that began it. */
  void end(Request request, GroupId group) {
    sql.update(
        "update group_request set group_id = ? where account_id = ? and request_key = ?",
        group.value(),
        request.account().value(),
        request.key());
  }
}
