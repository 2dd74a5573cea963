/**
 * Notations that are common elsewhere and mean something by custom: time below or above, layers,
 * rows, shifted lines. Each is one small class that finds the places where it stands and says what
 * stands there instead.
 */
@NullMarked
package unfold.equation.notation;

import org.jspecify.annotations.NullMarked;
