/** Tests from outside: a browser, real mail, the application as its users meet it. */
package org.hanaper.browser;
