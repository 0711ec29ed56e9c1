/** Comments under a post and replies to them, each a stream of its own. */
@NullMarked
package org.kring.content.comment;

import org.jspecify.annotations.NullMarked;
