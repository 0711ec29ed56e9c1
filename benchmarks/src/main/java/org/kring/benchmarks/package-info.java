/** What Kring does under load, beside what the machine can do at most, measured in the same run. */
@NullMarked
package org.kring.benchmarks;

import org.jspecify.annotations.NullMarked;
