package unfold.unfolding;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps and flattens iterables, one element at a time. An iterator of {@link Stream#flatMap} will
 * not do: it first collects all that one element maps to, and here that may be a million.
 */
final class LazyIterables {
  private LazyIterables() {}

  static <S, T> Iterable<T> map(Iterable<S> source, Function<S, T> function) {
    return () -> {
      Iterator<S> iterator = source.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return iterator.hasNext();
        }

        @Override
        public T next() {
          return function.apply(iterator.next());
        }
      };
    };
  }

  static <S, T> Iterable<T> flatMap(Iterable<S> source, Function<S, Iterable<T>> function) {
    return () -> new Flat<>(map(source, function).iterator());
  }

  static <T> Stream<T> stream(Iterable<T> source) {
    return StreamSupport.stream(source.spliterator(), false);
  }

  private static final class Flat<T> implements Iterator<T> {
    private final Iterator<Iterable<T>> rest;
    private Iterator<T> current = Collections.emptyIterator();

    Flat(Iterator<Iterable<T>> rest) {
      this.rest = rest;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && rest.hasNext()) {
        current = rest.next().iterator();
      }
      return current.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }
  }
}
