package org.hanaper.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IBundleCoverage;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The floors of coverage, only where a missed branch costs money or lets somebody in. Unit tests
 * and tests inside the container count together.
 */
class CoverageFloorIT {

  @ParameterizedTest
  @CsvSource({"shared, 75", "access, 90", "ledger, 90", "billing, 78"})
  void whereMoneyAndAccessLiveLittleIsLeftUntried(String feature, int percent) throws IOException {
    assumeFalse(Boolean.getBoolean("hanaper.test.without-derby"), "nothing ran to be measured");
    IBundleCoverage all = measure();
    double covered =
        all.getPackages().stream()
            .filter(p -> p.getName().equals("org/hanaper/" + feature))
            .mapToDouble(p -> 100 * p.getLineCounter().getCoveredRatio())
            .findFirst()
            .orElseThrow();
    System.out.printf("Lines covered in %s: %.1f %%%n", feature, covered);
    assertThat(covered).isGreaterThanOrEqualTo(percent);
  }

  private static IBundleCoverage measure() throws IOException {
    ExecFileLoader ran = new ExecFileLoader();
    ran.load(TestRun.coverage().toFile());
    Path units = TestRun.classes().resolveSibling("jacoco.exec");
    if (Files.exists(units)) {
      ran.load(units.toFile());
    }
    CoverageBuilder coverage = new CoverageBuilder();
    new Analyzer(ran.getExecutionDataStore(), coverage).analyzeAll(TestRun.classes().toFile());
    return coverage.getBundle("hanaper");
  }
}
