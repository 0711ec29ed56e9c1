/** The lines of the report, each a measurement by itself. */
@NullMarked
package org.kring.benchmarks.line;

import org.jspecify.annotations.NullMarked;
