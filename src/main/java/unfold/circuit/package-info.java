/**
 * Wires an {@link unfold.equation.EquationSystem} as a {@link unfold.circuit.Circuit}, the cyclic
 * graph.
 *
 * <p>The circuit is a dependence graph with delays. A wire carries, for each axis of its source, an
 * {@link unfold.circuit.IndexMap}: with shifts alone that is a system of uniform recurrence
 * equations (Karp, Miller and Winograd, 1967), so backward walks, skips through time and grids are
 * one rule. Both grains of a circuit unfold alike.
 */
@NullMarked
package unfold.circuit;

import org.jspecify.annotations.NullMarked;
