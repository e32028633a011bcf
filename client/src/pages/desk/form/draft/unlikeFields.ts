import type { Cells, Entity } from "@atlas/server/contract";
import { typedDate } from "@atlas/server/typedDate";
import { typedNumber } from "@atlas/server/typedNumber";

/** A value in the writer's statement that differs from the fields. */
export interface Unlike {
  said: string;
  held: string;
}

/** A number as the statement writes it, and as the fields would. */
interface Said {
  written: string;
  number: string;
}

/** English words for large numbers. */
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

/** A year and a number of the statement that no field has, while the statement lacks one that a field has. */
export function unlikeFields(claim: Cells, entities: ReadonlyMap<string, Entity>): Unlike[] {
  const named = [claim.subject, claim.object, claim.about].flatMap((id) => entities.get(id ?? "") ?? []);
  const names = named.flatMap(({ name, name_zh }) => [name, name_zh ?? ""]).filter((name) => name !== "");
  const text = names.reduce((rest, name) => rest.replaceAll(name, " "), claim.statement ?? "");
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  const dated = [claim.since, claim.until, claim.due].flatMap((date) => typedDate(date ?? "")?.slice(0, 4) ?? []);
  const numbers = [...text.matchAll(/(?<![\d-])(\d[\d,]*(?:\.\d+)?\s*[万亿]?)(?:\s*(thousand|[mb]illion|bn|m)\b)?/gi)]
    .map(([written, number = "", scale]) => ({ written: written.trim(), number: scaled(typedNumber(number), scale) }))
    .filter(({ number }) => number !== "" && !years.includes(number));
  const held = [claim.quantity, claim.share_pct].flatMap((cell) => typedNumber(cell ?? "") ?? []);
  const days = new Set([claim.since, claim.until, claim.due].flatMap((date) => (date ?? "").split("-").map(Number)));
  const figures = numbers.filter(({ number }) => !days.has(Number(number)));
  return [
    ...differing(
      years.map((year) => ({ written: year, number: year })),
      dated,
    ),
    ...differing(figures, held),
  ];
}

function differing(said: readonly Said[], held: readonly string[]): Unlike[] {
  const foreign = said.find((one) => !held.some((number) => agrees(one, number)));
  const lacking = held.find((number) => !said.some((one) => agrees(one, number)));
  return foreign && lacking ? [{ said: foreign.written, held: lacking }] : [];
}

/** Whether a number is what the statement says, which may have rounded it: 82,496,100 is 82.5 million. */
function agrees({ written, number }: Said, held: string): boolean {
  const digits = written.replace(/^[0.,]+|[^\d]/g, "").length;
  return Number(held) === Number(number) || Number(Number(held).toPrecision(Math.max(1, digits))) === Number(number);
}

function scaled(number: string | null, scale: string | undefined): string {
  if (number === null || scale === undefined) return number ?? "";
  return String(Number((Number(number) * (scales[scale.toLowerCase()] ?? 1)).toFixed(6)));
}
