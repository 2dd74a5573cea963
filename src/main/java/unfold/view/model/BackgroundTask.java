package unfold.view.model;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import unfold.result.Result;

/** Runs work in the background and delivers its result on the toolkit's thread. */
public record BackgroundTask(Executor background, Executor toolkit) {
  /** Runs work; a fault of it is told as its failure, so that nothing waits for it in vain. */
  public <T> void run(Supplier<Result<T>> work, Consumer<Result<T>> told) {
    CompletableFuture.supplyAsync(work, background)
        .exceptionally(BackgroundTask::failed)
        .thenAcceptAsync(told, toolkit);
  }

  private static <T> Result<T> failed(Throwable fault) {
    @Nullable Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    return cause instanceof OutOfMemoryError
        ? Result.failed(WorkbenchMessages.noMemory())
        : Result.failed(WorkbenchMessages.fault(String.valueOf(cause)));
  }
}
