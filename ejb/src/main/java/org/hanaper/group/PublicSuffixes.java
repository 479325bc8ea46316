package org.hanaper.group;

import java.util.Set;

/**
 * Names under which the public registers domains, and which nobody can own (EMS-1060).
 *
 * <p>Every name of one label is one; of the others these are the registries' most used. The whole
 * list of the Mozilla foundation comes with the validation of domains.
 */
final class PublicSuffixes {

  private static final Set<String> SECOND_LEVEL =
      Set.of(
          "ac.in", "co.in", "edu.in", "firm.in", "gen.in", "gov.in", "ind.in", "mil.in", "net.in",
          "nic.in", "org.in", "res.in", "ac.uk", "co.uk", "gov.uk", "ltd.uk", "me.uk", "net.uk",
          "nhs.uk", "org.uk", "plc.uk", "sch.uk", "asso.fr", "com.fr", "gouv.fr", "nom.fr",
          "prd.fr", "tm.fr", "com.au", "edu.au", "gov.au", "id.au", "net.au", "org.au", "ac.nz",
          "co.nz", "govt.nz", "net.nz", "org.nz", "ac.jp", "co.jp", "go.jp", "ne.jp", "or.jp",
          "com.br", "gov.br", "net.br", "org.br", "com.cn", "edu.cn", "gov.cn", "net.cn", "org.cn",
          "com.hk", "com.mx", "com.my", "com.sg", "com.tr", "com.tw", "com.ua", "com.ar", "com.co",
          "com.pl", "net.pl", "org.pl", "waw.pl", "co.kr", "or.kr", "co.za", "gov.za", "org.za",
          "co.il", "org.il", "co.at", "or.at", "gv.at", "ac.at", "com.es", "org.es", "com.pt",
          "gov.pt", "com.gr", "gov.it", "edu.it", "com.ro", "org.ro", "co.hu", "org.hu", "com.mt",
          "com.cy", "com.hr", "com.eg", "com.sa", "com.pk", "com.bd", "com.np", "com.lk", "com.ph",
          "com.vn", "co.id", "or.id", "co.th", "in.th", "co.ke", "com.ng", "com.gh", "co.tz",
          "gov.pl");

  private PublicSuffixes() {}

  static boolean contains(String name) {
    return name.indexOf('.') < 0 || SECOND_LEVEL.contains(name);
  }
}
