import { isFullRun } from "./tier.ts";

/** Number of turns: one a day, so every browser test runs in `npm test` once in this many days. */
export const TURNS = 6;
/** The environment variable with the turn: a number below TURNS, or "all". Set it to repeat another day's choice. */
const VARIABLE = "ATLAS_TURN";

/** Returns today's turn. */
export function turnOfToday(): number {
  return Math.floor(Date.now() / 86_400_000) % TURNS;
}

/** Fixes the turn of this run for all workers, even past midnight, and returns it. */
export function fixTurn(turn: number | "all"): string {
  process.env[VARIABLE] ??= String(isFullRun ? "all" : turn);
  return process.env[VARIABLE];
}

/** Whether a test runs in this turn. Only its name decides, so adding or removing other tests changes nothing. */
export function hasItsTurn(name: string, turn = process.env[VARIABLE] ?? "all"): boolean {
  return turn === "all" || turnOf(name) === Number(turn);
}

function turnOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % TURNS;
}
