package org.hanaper.it;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hanaper.access.Role;
import org.hanaper.bulk.ImportId;
import org.hanaper.bulk.ImportTimer;
import org.hanaper.bulk.ImportView;
import org.hanaper.bulk.ImportWords;
import org.hanaper.bulk.UploadUsers;
import org.hanaper.bulk.UserImports;
import org.hanaper.member.CreateUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserQuestion;
import org.hanaper.member.UserRow;
import org.hanaper.member.Users;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;

/** An account whose administrator has files of users. */
public abstract class ImportCases extends InContainer {

  static final String HEAD = "name,email,mobile,designation,employee_id,role,groups\n";

  @Inject Customers customers;
  @Inject MailedLinks mailed;
  @Inject UserImports imports;
  @Inject ImportTimer job;
  @Inject Users users;
  @Inject Sql sql;

  AccountId account;
  Caller administrator;
  String at;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    at = "@" + UUID.randomUUID().toString().substring(0, 8) + ".example.org";
  }

  ImportView run(ImportId id) throws Exception {
    as(administrator, () -> started(id));
    // waits for the run that the start has woken
    job.runNow();
    return view(id);
  }

  String started(ImportId id) {
    imports.start(id);
    return "started";
  }

  String stopped(ImportId id) {
    imports.stop(id);
    return "stopped";
  }

  ImportId upload(String text) throws Exception {
    return as(administrator, () -> imports.upload(file(text)));
  }

  ImportView view(ImportId id) throws Exception {
    return as(administrator, () -> imports.view(id));
  }

  List<UserRow> all() throws Exception {
    return as(administrator, () -> users.portion(UserQuestion.all(), null));
  }

  long mailsTo(String pattern) {
    return sql.number(
        "select count(*) from mail where kind = 'ACTIVATION' and recipient like ?", pattern);
  }

  String many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> line("Person", "u" + i + at, "Basic User"))
        .collect(Collectors.joining());
  }

  static String line(String name, String email, String role) {
    return name + "," + email + ",,,," + role + ",\n";
  }

  static UploadUsers file(String text) {
    return new UploadUsers(
        "users.csv",
        text.getBytes(StandardCharsets.UTF_8),
        new ImportWords(Map.of(), Map.of()),
        "en",
        UUID.randomUUID().toString());
  }

  static CreateUser known(String email, String employeeId) {
    return new CreateUser(
        new UserDetails("Known", "", "", employeeId),
        email,
        false,
        java.util.Set.of(),
        Role.BASIC_USER,
        "en",
        UUID.randomUUID().toString());
  }
}
