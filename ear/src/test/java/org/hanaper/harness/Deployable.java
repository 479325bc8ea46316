package org.hanaper.harness;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged application with the test classes as one more web module. */
public final class Deployable {

  private static final String APPLICATION_XML = "META-INF/application.xml";

  private Deployable() {}

  /**
   * The application as it is packaged, and the tests beside it.
   *
   * @param tests the package of the tests
   */
  public static EnterpriseArchive with(Package tests) {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "hanaper.ear")
            .importFrom(TestRun.application().toFile())
            .as(EnterpriseArchive.class);
    String descriptor = text(ear);
    ear.delete(APPLICATION_XML);
    ear.addAsManifestResource(
        new StringAsset(
            descriptor.replaceFirst(
                "<security-role>",
                "<module><web><web-uri>hanaper-it.war</web-uri>"
                    + "<context-root>/hanaper-it</context-root></web></module><security-role>")),
        "application.xml");
    ear.addAsManifestResource(new StringAsset(bindings()), "ibm-application-bnd.xml");
    return ear.addAsModule(Testable.archiveToTest(tests(tests)));
  }

  private static WebArchive tests(Package tests) {
    return ShrinkWrap.create(WebArchive.class, "hanaper-it.war")
        .addPackage(tests)
        .addClass(TrustAll.class)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addAsLibraries(
            library(org.assertj.core.api.Assertions.class),
            library(org.awaitility.Awaitility.class),
            library(org.hamcrest.Matcher.class));
  }

  /** The roles' bindings of the shipped configuration, in the form that goes into the EAR. */
  private static String bindings() {
    try {
      String xml = Files.readString(TestRun.configuration().resolve("application.xml"));
      Matcher found =
          Pattern.compile("<application-bnd>(.*)</application-bnd>", Pattern.DOTALL).matcher(xml);
      if (!found.find()) {
        throw new IllegalStateException("application.xml binds no roles");
      }
      return "<application-bnd xmlns=\"http://websphere.ibm.com/xml/ns/javaee\" version=\"1.2\">"
          + found.group(1).replace("${hanaper.system.password}", "only-for-run-as")
          + "</application-bnd>";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(EnterpriseArchive ear) {
    try (InputStream stream = ear.get(APPLICATION_XML).getAsset().openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static File library(Class<?> inside) {
    try {
      return new File(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
