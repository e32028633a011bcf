import type { Report } from "../store/GraphStore.ts";

/** Time between two lines, on a terminal and in a file. */
const WATCHED_MS = 1000;
const UNWATCHED_MS = 10_000;

/** The stream that `progressPrinter` prints to. */
interface Printing {
  watched?: boolean;
  print?: (line: string) => void;
  now?: () => number;
}

/** Prints progress, rate and time left of each step of a load: every second on a terminal, otherwise every ten. */
export function progressPrinter({
  watched = process.stderr.isTTY,
  print = (line) => console.error(line),
  now = () => performance.now(),
}: Printing = {}): Report {
  const every = watched ? WATCHED_MS : UNWATCHED_MS;
  let step = { what: "", began: 0, printed: 0 };
  return (what, done, total) => {
    const time = now();
    const isNew = what !== step.what;
    if (isNew) step = { what, began: time, printed: time };
    const isDue = time - step.printed >= every;
    if (!isNew && !isDue && done < total) return;
    step.printed = time;
    print(lineOf(what, done, total, (time - step.began) / 1000));
  };
}

function lineOf(what: string, done: number, total: number, seconds: number): string {
  if (total === 0) return seconds === 0 ? `${what}: started` : `${what}: done in ${seconds.toFixed(1)} s`;
  if (done === 0) return `${what}: ${shown(total)} to do`;
  const rate = done / Math.max(seconds, 0.001);
  const share = `${what}: ${shown(done)} of ${shown(total)} (${Math.floor((100 * done) / total)} %)`;
  if (done >= total) return `${share} in ${seconds.toFixed(1)} s, ${shown(rate)}/s`;
  return `${share}, ${shown(rate)}/s, ${duration((total - done) / rate)} left`;
}

function shown(number: number): string {
  return Math.round(number).toLocaleString("en");
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
