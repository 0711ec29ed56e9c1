/** What the tests of every service share: real servers, named people, given/when/then, rules of architecture. */
@NullMarked
package org.kring.platform.test;

import org.jspecify.annotations.NullMarked;
