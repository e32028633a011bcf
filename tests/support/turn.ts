import { isFullRun } from "./tier.ts";

/** In how many runs of `npm test`, on as many days, every browser test has its turn. */
export const TURNS = 4;
/** Which turn it is: a number below TURNS, or "all". Set it to repeat the choice of another day. */
const VARIABLE = "ATLAS_TURN";

/** Which turn today is. */
export function turnOfToday(): number {
  return Math.floor(Date.now() / 86_400_000) % TURNS;
}

/** Fixes the turn of this run for all its workers, also over midnight. Returns it. */
export function fixTurn(turn: number | "all"): string {
  process.env[VARIABLE] ??= String(isFullRun ? "all" : turn);
  return process.env[VARIABLE];
}

/** Whether a test runs in this turn: its name alone decides, so that other tests may come and go. */
export function hasItsTurn(name: string, turn = process.env[VARIABLE] ?? "all"): boolean {
  return turn === "all" || turnOf(name) === Number(turn);
}

function turnOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % TURNS;
}
