package org.hanaper.identity;

import java.util.regex.Pattern;

/** What a person's name is made of: letters, marks, space, apostrophe, hyphen and point (A.7). */
final class PersonName {

  private static final Pattern SHAPE = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M} '’.-]{1,100}");

  private PersonName() {}

  static boolean isOne(String typed) {
    return SHAPE.matcher(typed.strip()).matches();
  }
}
