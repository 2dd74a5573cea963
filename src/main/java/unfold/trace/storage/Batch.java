package unfold.trace.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Circuit;
import unfold.data.Dataset;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Statement;
import unfold.schedule.Schedule;
import unfold.unfolding.Unfolding;

/**
 * A batch: members of a minibatch that are computed together, the longest first, so that those
 * whose sequence goes on stand side by side.
 */
public record Batch(List<Member> members) {
  /**
   * A member of the minibatch.
   *
   * @param number its place in the minibatch, from 0
   * @param dataset its own
   */
  public record Member(int number, Schedule schedule, Dataset dataset) {
    Unfolding unfolding() {
      return schedule.unfolding();
    }

    public Extents extents() {
      return dataset.extents();
    }

    private long length() {
      return extents().ranges().values().stream().mapToLong(Range::count).sum();
    }
  }

  public Batch {
    members = members.stream().sorted(Comparator.comparingLong(Member::length).reversed()).toList();
  }

  /**
   * The batches of a minibatch, each of members whose schedules have the same stages.
   *
   * @param schedules one for each member
   */
  public static List<Batch> of(List<Schedule> schedules, Dataset dataset) {
    Map<String, List<Member>> alike = new LinkedHashMap<>();
    for (int number = 0; number < schedules.size(); number++) {
      Member member = new Member(number, schedules.get(number), dataset.member(number));
      alike.computeIfAbsent(BatchKey.of(member.schedule()), _ -> new ArrayList<>()).add(member);
    }
    return alike.values().stream().map(Batch::new).toList();
  }

  public int size() {
    return members.size();
  }

  private Member first() {
    return members.getFirst();
  }

  public Extents extents(int place) {
    return members.get(place).extents();
  }

  public EquationSystem system() {
    return first().dataset().system();
  }

  public long seed() {
    return first().dataset().seed();
  }

  /** The circuit, which all members share. */
  public Circuit circuit() {
    return first().unfolding().circuit();
  }

  /** The schedule of the first member; the others' have the same stages. */
  public Schedule schedule() {
    return first().schedule();
  }

  /** The range of an axis for each member. */
  public List<Range> ranges(String axis) {
    return members.stream().map(member -> member.extents().range(axis)).toList();
  }

  /**
   * The number of members that have values of their own for a name: all, or 1 where they share
   * them. Where a sequence ends sooner than another, zeros are read past its own end.
   */
  int membersOf(Statement statement) {
    boolean even =
        statement.axes().stream().allMatch(axis -> ranges(axis).stream().distinct().count() == 1);
    boolean shared =
        switch (statement) {
          case Statement.Parameter _ -> even;
          case Statement.Input it -> even && it.fixedPlaces().isEmpty() && isShared(it.name());
          case Statement.Variable _ -> false;
        };
    return shared ? 1 : size();
  }

  private boolean isShared(String name) {
    return members.stream().map(member -> member.dataset().given(name)).distinct().count() == 1;
  }
}
