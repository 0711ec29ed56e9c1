/** Judges how Kring is deployed: what is rendered, not what is written. */
@NullMarked
package org.kring.deployment;

import org.jspecify.annotations.NullMarked;
