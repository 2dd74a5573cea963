package unfold.trace.compile;

import unfold.trace.program.Operand;

/** The value of a compiled part of an equation: its place, and how often it is computed. */
record Value(Operand operand, Level level) {}
