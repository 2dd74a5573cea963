package unfold.house;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A library, or a part of one, that only some packages may touch. */
enum Library {
  ANTLR("org.antlr.."),
  AWT("java.awt..", "javax.imageio..", "javax.swing.."),
  CSV("org.apache.commons.csv.."),
  EJML("org.ejml.."),
  GAMMA("org.apache.commons.numbers.."),
  ELK("org.eclipse.."),
  JAVAFX(
      "javafx..",
      "org.controlsfx..",
      "atlantafx..",
      "org.kordamp..",
      "org.fxmisc..",
      "org.reactfx.."),
  JGRAPHT_IO("org.jgrapht.nio.."),
  JSON("com.fasterxml.jackson.."),
  ND4J("org.nd4j..", "org.bytedeco.."),
  PDF("org.apache.pdfbox..", "de.rototor.."),
  PICOCLI("picocli.."),
  TEX("org.scilab.forge.jlatexmath..", "org.apache.xmlgraphics..");

  /** What every package may use, but for the parts of it that a library above claims. */
  static final List<String> COMMONS =
      List.of("java..", "javax..", "org.jgrapht..", "org.jspecify.annotations");

  private final List<String> packages;

  Library(String... packages) {
    this.packages = List.of(packages);
  }

  static Library named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String[] packagesOfAllBut(Set<Library> allowed) {
    return Stream.of(values())
        .filter(library -> !allowed.contains(library))
        .flatMap(Library::packages)
        .toArray(String[]::new);
  }

  Stream<String> packages() {
    return packages.stream();
  }
}
