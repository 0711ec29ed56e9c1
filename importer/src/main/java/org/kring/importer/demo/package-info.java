/** The invented organisation that a first start shows. */
@NullMarked
package org.kring.importer.demo;

import org.jspecify.annotations.NullMarked;
