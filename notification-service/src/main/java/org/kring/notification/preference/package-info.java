/** What a person wants to be told, and when it may disturb them. */
@NullMarked
package org.kring.notification.preference;

import org.jspecify.annotations.NullMarked;
