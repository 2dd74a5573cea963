package unfold.unfolding;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** A set that is known by arithmetic: nothing is stored, and iterating makes one element a time. */
final class LazySet<T> extends AbstractSet<T> {
  private final Iterable<T> elements;
  private final LongSupplier count;
  private final Predicate<Object> membership;

  LazySet(Iterable<T> elements, LongSupplier count, Predicate<Object> membership) {
    this.elements = elements;
    this.count = count;
    this.membership = membership;
  }

  @Override
  public boolean contains(Object element) {
    return membership.test(element);
  }

  @Override
  public Iterator<T> iterator() {
    return elements.iterator();
  }

  /** {@code Integer.MAX_VALUE} where there are more, as {@link java.util.Collection} asks. */
  @Override
  public int size() {
    return (int) Math.min(Integer.MAX_VALUE, count.getAsLong());
  }
}
