import { FileProblem } from "./FileProblem.ts";

const STEP_MS = 100;
const MOST_STEPS = 20;

/** Watches for two seconds in which nothing is heard of a file. */
export interface Silence {
  /** Begins to count, or counts anew. */
  begin(): void;
  end(): void;
  /** Fails once the silence was too long. */
  tooLong: Promise<never>;
}

/** Counts in short steps, so that a machine that is busy with other things, and late at each, gives a file more time. */
export function silence(): Silence {
  let steps = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let fail: (problem: FileProblem) => void = () => undefined;
  const tooLong = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Nobody may wait any more when it fails.
  tooLong.catch(() => undefined);
  return {
    tooLong,
    begin() {
      steps = 0;
      timer ??= setInterval(() => {
        steps += 1;
        if (steps === MOST_STEPS) fail(new FileProblem("slow"));
      }, STEP_MS);
    },
    end: () => clearInterval(timer),
  };
}
