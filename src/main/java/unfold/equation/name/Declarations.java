package unfold.equation.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import unfold.equation.IndexExpression;

/** The declared names of a text. */
public final class Declarations {
  private static final Set<String> TREE_WORDS = Set.of("leaf", "root");

  private final SequencedMap<String, Declaration> declared = new LinkedHashMap<>();
  private final List<String> axes = new ArrayList<>();
  private final Set<String> guessed = new HashSet<>();
  private final Set<String> implied = new LinkedHashSet<>();
  private final Set<String> trees = new LinkedHashSet<>();
  private final Map<String, IndexExpression.Affine> bounds = new HashMap<>();

  /** Adds a name unless it is taken, and returns whether it was free. */
  boolean add(Declaration declaration) {
    boolean free = declared.putIfAbsent(declaration.name(), declaration) == null;
    if (free && declaration.kind() == Declaration.Kind.AXIS) {
      axes.add(declaration.name());
    }
    return free;
  }

  /** Adds an axis that nobody declared, after saying so. */
  void addGuessed(Declaration axis) {
    add(axis);
    guessed.add(axis.name());
  }

  /** Whether it may be no axis at all, so that what stands in its place need be no index. */
  public boolean isGuessed(String axis) {
    return guessed.contains(axis);
  }

  /** Adds an abstract name, which nothing declares and a right side uses. */
  public void addImplied(Declaration name) {
    add(name);
    implied.add(name.name());
  }

  /** Whether nothing declares a name that a right side uses. */
  public boolean isImplied(String name) {
    return implied.contains(name);
  }

  /** The names that nothing declares, in the order in which right sides use them. */
  public List<Declaration> implied() {
    return implied.stream().map(declared::get).toList();
  }

  /** The names that the text itself declares. */
  public List<String> typed() {
    return declared.keySet().stream().filter(name -> !implied.contains(name)).toList();
  }

  public Optional<Declaration> find(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  public boolean is(String name, Declaration.Kind kind) {
    return find(name).filter(d -> d.kind() == kind).isPresent();
  }

  public boolean isAxis(String name) {
    return is(name, Declaration.Kind.AXIS);
  }

  public boolean isSize(String name) {
    return is(name, Declaration.Kind.SIZE) || is(name, Declaration.Kind.ALPHABET);
  }

  public List<String> axes() {
    return List.copyOf(axes);
  }

  public Collection<String> names() {
    return declared.keySet();
  }

  public Map<String, Declaration> all() {
    return declared;
  }

  /** Whether an index may be made of it: an axis, a size, or {@code tau}. */
  public boolean isIndexName(String name) {
    return isAxis(name)
        || isSize(name)
        || isTau(name)
        || is(name, Declaration.Kind.BROKEN)
        || isTreeWord(name)
        || name.equals("last");
  }

  /** Whether a name is {@code leaf} or {@code root} in a text with trees. */
  public boolean isTreeWord(String name) {
    return !trees.isEmpty() && TREE_WORDS.contains(name) && !declared.containsKey(name);
  }

  /** Whether it would mean a place in a tree, if there were one. */
  public static boolean isTreePlace(String name) {
    return TREE_WORDS.contains(name);
  }

  /** Lets reductions over an axis go to an index of another one. */
  public void bound(String axis, IndexExpression.Affine last) {
    bounds.put(axis, last);
  }

  /** The index to which reductions over an axis go; empty where they go to its end. */
  public Optional<IndexExpression.Affine> bound(String axis) {
    return Optional.ofNullable(bounds.get(axis));
  }

  void addTree(String axis) {
    trees.add(axis);
  }

  public boolean isTree(String axis) {
    return trees.contains(axis);
  }

  /** The axes that number the nodes of a tree, in the order of their declaration. */
  public List<String> treeAxes() {
    return List.copyOf(trees);
  }

  /** Whether a name is {@code tau}, which is {@code last(t)} where {@code t} is an axis. */
  public boolean isTau(String name) {
    return name.equals("tau") && isAxis("t") && !declared.containsKey("tau");
  }
}
