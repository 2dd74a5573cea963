package unfold.chain;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The user's word on files that are not a text's own: which it may read, and which not.
 *
 * @param all whether it may read every file
 * @param allowed those it may read, without links in their paths
 * @param refused those it may not read although it asked
 */
public record AllowedFiles(boolean all, Set<Path> allowed, Set<Path> refused) {
  public static final AllowedFiles NONE = new AllowedFiles(false, Set.of(), Set.of());
  public static final AllowedFiles ALL = new AllowedFiles(true, Set.of(), Set.of());

  public AllowedFiles {
    allowed = Set.copyOf(allowed);
    refused = Set.copyOf(refused);
  }

  public AllowedFiles allowing(Collection<Path> files) {
    return new AllowedFiles(all, with(allowed, files), refused);
  }

  public AllowedFiles refusing(Collection<Path> files) {
    return new AllowedFiles(all, allowed, with(refused, files));
  }

  private static Set<Path> with(Set<Path> some, Collection<Path> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  boolean allows(Path file) {
    return all || allowed.contains(file);
  }

  boolean refuses(Path file) {
    return refused.contains(file);
  }
}
