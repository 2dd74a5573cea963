package unfold.trace.compile;

import unfold.trace.program.Operand;

/** A part of an equation that has been compiled: where its value will lie, and from when on. */
record Value(Operand operand, Level level) {}
