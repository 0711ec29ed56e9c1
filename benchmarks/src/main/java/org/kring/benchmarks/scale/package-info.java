/** A world as large as the organisation may become, built on the platform's own ways, and what reading in it costs. */
@NullMarked
package org.kring.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
