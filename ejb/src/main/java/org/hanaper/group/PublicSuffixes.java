package org.hanaper.group;

import com.google.common.net.InternetDomainName;

/**
 * Names under which the public registers domains, and which nobody can own (EMS-1060).
 *
 * <p>Every name of one label is one; the others stand in the Mozilla foundation's list as Guava
 * carries it, with its wildcards and exceptions. Only its part of the registries counts: what
 * companies enter beside it (as the names under which they host their customers) is a domain of
 * theirs, for which they may well have a certificate (Baseline Requirements, 3.2.2.6).
 */
final class PublicSuffixes {

  private PublicSuffixes() {}

  /** Whether a name is one; it has A-labels, lower case and no trailing dot. */
  static boolean contains(String name) {
    return name.indexOf('.') < 0
        || (InternetDomainName.isValid(name) && InternetDomainName.from(name).isRegistrySuffix());
  }
}
