/** Data dumps of Stack Exchange sites: questions, answers, comments, edits, people. */
@NullMarked
package org.kring.importer.stackexchange;

import org.jspecify.annotations.NullMarked;
