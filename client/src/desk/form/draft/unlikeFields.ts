import type { Cells, Entity } from "@atlas/server/contract";
import { typedDate } from "@atlas/server/typedDate";
import { typedNumber } from "../../common/draft/typedNumber.ts";

/** What a statement in the writer's words says otherwise than the fields. */
export interface Unlike {
  said: string;
  held: string;
}

/** A year and a number of the statement that no field has, while the statement lacks one that a field has. */
export function unlikeFields(claim: Cells, entities: ReadonlyMap<string, Entity>): Unlike[] {
  const named = [claim.subject, claim.object, claim.about].flatMap((id) => entities.get(id ?? "") ?? []);
  const names = named.flatMap(({ name, name_zh }) => [name, name_zh ?? ""]).filter((name) => name !== "");
  const text = names.reduce((rest, name) => rest.replaceAll(name, " "), claim.statement ?? "");
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  const dated = [claim.since, claim.until, claim.due].flatMap((date) => typedDate(date ?? "")?.slice(0, 4) ?? []);
  const numbers = [...text.matchAll(/(?<![\d-])\d[\d,]*(?:\.\d+)?\s*[万亿]?/g)]
    .map(([number]) => ({ written: number.trim(), number: typedNumber(number) ?? "" }))
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

function differing(said: readonly { written: string; number: string }[], held: readonly string[]): Unlike[] {
  const foreign = said.find(({ number }) => !held.some((one) => Number(one) === Number(number)));
  const lacking = held.find((one) => !said.some(({ number }) => Number(number) === Number(one)));
  return foreign && lacking ? [{ said: foreign.written, held: lacking }] : [];
}
