package org.hanaper.bulk;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.shared.InvalidInput;

/**
 * Something that is wrong in a line.
 *
 * @param field the field's name, e.g. {@code email}
 * @param key the key of the text
 * @param fact what the text shows, may be empty
 */
public record LineProblem(String field, String key, String fact) implements Serializable {

  private static final char BETWEEN_PARTS = '\u001f';
  private static final char BETWEEN_PROBLEMS = '\u001e';
  private static final int LONGEST_FACT = 100;

  static LineProblem of(InvalidInput.Problem problem) {
    return of(problem.field(), problem.key(), problem.facts().stream().findFirst().orElse(""));
  }

  static LineProblem of(String field, String key, Object fact) {
    String plain = fact.toString().replaceAll("\\p{Cntrl}", " ").strip();
    boolean longer = plain.length() > LONGEST_FACT;
    return new LineProblem(field, key, longer ? plain.substring(0, LONGEST_FACT) + "…" : plain);
  }

  static String write(List<LineProblem> problems) {
    return problems.stream()
        .map(p -> p.field + BETWEEN_PARTS + p.key + BETWEEN_PARTS + p.fact)
        .collect(Collectors.joining(String.valueOf(BETWEEN_PROBLEMS)));
  }

  static List<LineProblem> read(String kept) {
    return Arrays.stream(kept.split(String.valueOf(BETWEEN_PROBLEMS), -1))
        .map(problem -> problem.split(String.valueOf(BETWEEN_PARTS), -1))
        .filter(parts -> parts.length == 3)
        .map(parts -> new LineProblem(parts[0], parts[1], parts[2]))
        .toList();
  }
}
