package unfold.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which sequence of a minibatch a command is about. */
final class MemberOption {
  @Option(
      names = "--member",
      paramLabel = "N",
      converter = Converters.Whole.class,
      description = "Which of several sequences, from 1 (default: the first).")
  private @Nullable Integer member;

  /** The chain with that one chosen, unless it is past the end. */
  Result<Chain> of(Chain chain) {
    return member == null ? Result.of(chain) : chain.withMember(member - 1);
  }
}
