/** Rounds of load that take turns, and the arithmetic on them; knows nothing of Kring. */
@NullMarked
package org.kring.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
