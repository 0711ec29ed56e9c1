/** What was measured, as a page, as JSON and as a table. */
@NullMarked
package org.kring.benchmarks.report;

import org.jspecify.annotations.NullMarked;
