package org.hanaper.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The list of what is inside (SBOM) names every library of the EAR and of the WAR in it. */
class InsideListIT {

  @Test
  void namesEveryLibraryThatShips() throws IOException {
    String list = Files.readString(TestRun.application().resolveSibling("hanaper-sbom.json"));
    assertThat(libraries(Files.newInputStream(TestRun.application())))
        .hasSizeGreaterThan(20)
        .allSatisfy(library -> assertThat(list).contains("\"name\" : \"" + library + "\""));
  }

  private static List<String> libraries(InputStream archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path path = Path.of(entry.getName());
        if (entry.getName().endsWith(".war")) {
          names.addAll(libraries(new UnclosedStream(zip)));
        } else if (entry.getName().endsWith(".jar") && path.getNameCount() > 1) {
          names.add(path.getFileName().toString().replaceFirst("(-[0-9].*)?\\.jar$", ""));
        }
      }
    }
    return names;
  }

  /** Lets the inner archive be read to its end while the outer one stays open. */
  private static final class UnclosedStream extends FilterInputStream {

    UnclosedStream(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
