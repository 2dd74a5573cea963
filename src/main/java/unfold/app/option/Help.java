package unfold.app.option;

import picocli.CommandLine.Option;

/** What every command answers to. */
public final class Help {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Say what this command does and takes.")
  boolean wanted;
}
