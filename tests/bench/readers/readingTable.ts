import type { Measured } from "../measurement.ts";
import { quantile } from "../statistics.ts";
import type { Reading } from "./letRead.ts";
import type { Answered } from "./ReaderClient.ts";

/** How far the last third of the run may exceed the middle third: noise only. */
const FLAT = 1.1;
const MINUTE_MS = 60_000;

/** Rows on how a server did under many readers: failures, times and memory per minute, and whether they grew. */
export function readingTable(name: string, { answers, samples }: Reading): Measured[] {
  const what = (text: string) => `${name}: ${text}`;
  const end = Math.max(...samples.map(({ at }) => at));
  const failed = answers.filter(({ status }) => status === 0 || status >= 400);
  const third = (number: number) => within(end * (number / 3), end * ((number + 1) / 3));
  const grown = (of: (number: number) => number) => of(2) / of(1);
  const p99 = (number: number) => quantile(times(answers.filter(third(number))), 0.99);
  const memory = (number: number) => quantile(megabytes(samples.filter(third(number))), 0.5);
  const row = { p95: null, budget: null };
  const heldUp = Math.max(...samples.map(({ heldUpMs }) => heldUpMs));
  return [
    { ...row, what: what("failed requests"), unit: "requests", median: failed.length, budget: 0, note: kinds(failed) },
    ...Array.from({ length: Math.ceil(end / MINUTE_MS - 0.5) }, (_, minute) => {
      const inMinute = within(minute * MINUTE_MS, (minute + 1) * MINUTE_MS);
      const answered = answers.filter(inMinute);
      const resident = quantile(megabytes(samples.filter(inMinute)), 0.5).toFixed(0);
      const same = answered.filter(({ status }) => status === 304).length;
      return {
        ...row,
        what: what(`minute ${minute + 1}`),
        unit: "ms" as const,
        median: quantile(times(answered), 0.5),
        p95: quantile(times(answered), 0.95),
        note: `p99 ${quantile(times(answered), 0.99).toFixed(0)} ms, ${answered.length} answers, ${same} of them 304, ${resident} MB`,
      };
    }),
    { ...row, what: what("99th percentile, last third over middle third"), unit: "x", median: grown(p99) },
    { ...row, what: what("memory, last third over middle third"), unit: "x", median: grown(memory), budget: FLAT },
    { ...row, what: what("event loop held up at most"), unit: "ms", median: heldUp },
  ];
}

/** The slowest kinds of request, to show where to look. */
export function slowestKinds(answers: readonly Answered[]): string {
  const rows = [...new Set(answers.map(({ kind }) => kind))].map((kind) => {
    const some = answers.filter((answered) => answered.kind === kind);
    return { kind, some, p99: quantile(times(some), 0.99) };
  });
  return rows
    .sort((a, b) => b.p99 - a.p99)
    .map(
      ({ kind, some, p99 }) =>
        `  ${kind}: ${some.length}, p50 ${quantile(times(some), 0.5).toFixed(1)}, p99 ${p99.toFixed(1)} ms`,
    )
    .join("\n");
}

function kinds(failed: readonly Answered[]): string {
  const reasons = new Set(failed.map(({ kind, status, reason }) => `${status || reason} of ${kind}`));
  return [...reasons].slice(0, 5).join("; ");
}

function within(from: number, to: number) {
  return ({ at }: { at: number }) => at >= from && at < to;
}

function times(answers: readonly Answered[]): number[] {
  return answers.map(({ ms }) => ms);
}

function megabytes(samples: Reading["samples"]): number[] {
  return samples.map((sample) => sample.megabytes);
}
