/** Runs a task as soon as one of the slots is free, in the order of asking. */
export type InSlot = <T>(task: () => Promise<T>) => Promise<T>;

/** Lets at most `size` tasks run at once, so that many requests cannot take all threads and memory of the process. */
export function createSlots(size: number): InSlot {
  let free = size;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
