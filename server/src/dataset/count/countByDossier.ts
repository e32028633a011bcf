import type { ClaimRelationship } from "../grade/graphRows.ts";
import type { Table } from "./markdownTable.ts";
import { tally } from "./tally.ts";

/** Counts one column of the claims: a row per value, a column per dossier. */
export function countByDossier<Column extends "evidence" | "predicate">(
  claims: readonly ClaimRelationship[],
  column: Column,
  values: readonly ClaimRelationship[Column][],
): Table {
  const dossiers = [...new Set(claims.map(({ dossier }) => dossier))];
  const counts = tally(claims.map((claim) => `${claim[column]} ${claim.dossier}`));
  const count = (value: string, dossier: string) => counts.get(`${value} ${dossier}`) ?? 0;
  const row = (name: string, numbers: number[]) => [name, ...[...numbers, sum(numbers)].map(String)];
  const rows = values.map((value) => ({ value, numbers: dossiers.map((dossier) => count(value, dossier)) }));
  const all = dossiers.map((_, index) => sum(rows.map(({ numbers }) => numbers[index] ?? 0)));
  return [[column, ...dossiers, "all"], ...rows.map(({ value, numbers }) => row(value, numbers)), row("all", all)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
