/** Runs a few tasks at once. */
export interface FewAtOnce {
  /** Starts a task and waits until there is room for another; throws the error of any task that failed. */
  add(task: () => Promise<unknown>): Promise<void>;
  /** Waits until all have ended. */
  end(): Promise<void>;
}

/** Lets Neo4j work on some batches while this process prepares the next, within the bounds of memory. */
export function fewAtOnce(most: number): FewAtOnce {
  const running = new Set<Promise<void>>();
  let failed: { error: unknown } | null = null;
  const untilBelow = async (count: number) => {
    while (failed === null && running.size >= count) await Promise.race(running);
    if (failed !== null) throw failed.error;
  };
  return {
    async add(task) {
      const running_ = task().then(
        () => {},
        (error: unknown) => {
          failed ??= { error };
        },
      );
      const entry = running_.then(() => {
        running.delete(entry);
      });
      running.add(entry);
      await untilBelow(most);
    },
    end: () => untilBelow(1),
  };
}
