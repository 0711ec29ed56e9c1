/** What is searched: documents, and what each published event does to them. Pure. */
@NullMarked
package org.kring.search.document;

import org.jspecify.annotations.NullMarked;
