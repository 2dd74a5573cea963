/**
 * Lines of Python programs: definitions and returns, times in square brackets or in names, products
 * as calls, functions with the name of their library.
 */
@NullMarked
package unfold.equation.code;

import org.jspecify.annotations.NullMarked;
