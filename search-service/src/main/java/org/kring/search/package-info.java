/** Finds communities, people, posts, comments and cards. */
@NullMarked
package org.kring.search;

import org.jspecify.annotations.NullMarked;
