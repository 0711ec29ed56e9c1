/** A Kring of one's own, started by the script, and whoever works with it: people in browsers, programs with tokens. */
@NullMarked
package org.kring.driver;

import org.jspecify.annotations.NullMarked;
