/**
 * What the tests stand on: test servers, a PostgreSQL of their own, the application to deploy.
 *
 * <p>One test class alone, the server's port chosen so that nobody else's is met:
 *
 * <pre>
 * mvn -o verify -Dskip.unit -Dtest.port=9270 -Dskip.postgresql -Dskip.browser -Dskip.coverage -Dit.test=LedgerIT
 * mvn -o verify -Dskip.unit -Dtest.port=9270 -Dskip.derby -Dskip.postgresql -Dskip.coverage -Dit.test=FirstPageBrowserIT
 * </pre>
 *
 * <p>The servers' folders, with their logs, are below {@code ear/target/servers}; screenshots and
 * pages of failed browser tests below {@code ear/target/findings}.
 */
package org.hanaper.harness;
