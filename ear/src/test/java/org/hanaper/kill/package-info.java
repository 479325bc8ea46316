/** What a power cut leaves: the server is killed in the middle of its work, again and again. */
package org.hanaper.kill;
