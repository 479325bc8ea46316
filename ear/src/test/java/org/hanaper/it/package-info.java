/** Tests inside the container, against the boundaries of the application as it is packaged. */
package org.hanaper.it;
