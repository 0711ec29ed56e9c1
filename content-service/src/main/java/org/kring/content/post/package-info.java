/** Posts of every kind, the answers accepted under a question, and the pages and lists people read them on. */
@NullMarked
package org.kring.content.post;

import org.jspecify.annotations.NullMarked;
