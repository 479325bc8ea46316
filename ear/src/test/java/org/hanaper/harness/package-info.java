/** What the tests stand on: test servers, a PostgreSQL of their own, the application to deploy. */
package org.hanaper.harness;
