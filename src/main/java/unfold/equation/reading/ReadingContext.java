package unfold.equation.reading;

import unfold.equation.Settings;
import unfold.equation.expression.ExpressionReader;
import unfold.equation.expression.PlaceReader;
import unfold.equation.expression.ShapeReader;
import unfold.equation.name.NameTable;
import unfold.equation.supply.LawReader;
import unfold.equation.supply.SizesAndAlphabets;
import unfold.equation.supply.SupplyReader;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;

/** The text, its names and its mistakes, shared by all readers of its lines. */
record ReadingContext(
    SourceText source,
    NameTable known,
    SizesAndAlphabets categories,
    Settings settings,
    Mistakes mistakes,
    ExpressionReader expressions,
    SupplyReader supplies) {

  ReadingContext(
      SourceText source,
      NameTable known,
      SizesAndAlphabets categories,
      Settings settings,
      Mistakes mistakes) {
    this(
        source,
        known,
        categories,
        settings,
        mistakes,
        new ExpressionReader(source, known, mistakes));
  }

  private ReadingContext(
      SourceText source,
      NameTable known,
      SizesAndAlphabets categories,
      Settings settings,
      Mistakes mistakes,
      ExpressionReader expressions) {
    this(
        source,
        known,
        categories,
        settings,
        mistakes,
        expressions,
        new SupplyReader(source, known, categories, expressions, mistakes));
  }

  /** A context of the same names for another text, such as a setting. */
  ReadingContext with(SourceText other, Mistakes found) {
    return new ReadingContext(other, known, categories, settings, found);
  }

  PlaceReader places() {
    return new PlaceReader(source, known, expressions, mistakes);
  }

  ShapeReader shapes() {
    return new ShapeReader(source, known, expressions, mistakes);
  }

  LawReader laws() {
    return new LawReader(supplies, mistakes);
  }
}
