import type { Claim, Comparison } from "@atlas/server/contract";
import { standingOf } from "@atlas/server/standing";
import { evidenceGrades } from "@atlas/server/vocabulary";
import { inSentence } from "../../../model/words/asSentence.ts";
import { figureText } from "../../../model/words/figureText.ts";
import { today } from "../../../model/words/formatDate.ts";
import { listClauses, listNames, listSome } from "../../../model/words/listWords.ts";
import type { AnalysisCell, AnalysisRow, AnalysisTable } from "../common/Analysis.ts";
import { partlyEnglish } from "../common/cells.ts";
import { compareKeys } from "../common/compareKeys.ts";
import type { CompareWords } from "./CompareWords.ts";
import { tellingOf, withDetails } from "./claimTelling.ts";
import { strings } from "./strings.ts";

/** Names in a cell before the rest is only counted, and rows for what only one of them makes. */
const MOST_IN_CELL = 3;
const MOST_ALONE = 2;

/** Things that one entity makes, the claims on it best first. */
interface Made {
  thing: string;
  sides: readonly (readonly Claim[])[];
}

/** The comparable facts of some organisations, side by side: what each makes and how far, who owns it and who pays, with years and evidence; null for other entities. */
export function sideBySide(answer: Comparison, words: CompareWords): AnalysisTable | null {
  const { compared } = answer;
  if (!compared.every((id) => words.entity(id)?.type === "organisation")) return null;
  const made = madeThings(answer);
  const [both, alone] = [true, false].map((is) => made.filter((one) => isShared(one) === is));
  const first = compared.flatMap((_, side) =>
    (alone ?? []).filter(({ sides }) => (sides[side] ?? []).length > 0).slice(0, MOST_ALONE),
  );
  const further = (alone ?? []).filter((one) => !first.includes(one));
  const rows = [
    ...[...(both ?? []), ...first].map((one) => madeRow(one, words)),
    ...namesRow(further, compared, words),
    ...claimsRow(strings.side.owners, answer, {
      of: (claim, id) =>
        (claim.predicate === "SUBSIDIARY_OF" && claim.subject === id) ||
        (claim.predicate === "OWNS_STAKE_IN" && claim.object === id),
      words,
      once: true,
    }),
    ...claimsRow(strings.side.funders, answer, {
      of: ({ predicate, object }, id) => predicate === "FUNDS" && object === id,
      words,
    }),
    ...claimsRow(strings.side.customers, answer, {
      of: ({ predicate, subject }, id) => predicate === "SUPPLIES" && subject === id,
      words,
      once: true,
    }),
  ];
  if (rows.length === 0) return null;
  return {
    caption: strings.side.caption,
    columns: [
      { label: strings.side.matter, width: 12 },
      ...compared.map((id) => ({ label: words.name(id), width: 24 })),
    ],
    rows,
    note: strings.side.note,
  };
}

/** The technologies and the products that all of them now develop or make, as a sentence; null if there are none. */
export function sharedSentence(answer: Comparison, words: CompareWords): string | null {
  const things = madeThings(answer).filter(({ sides }) => sides.every((claims) => claims.some(isCurrent)));
  const namesOf = (isTechnology: boolean) =>
    listSome(
      things
        .filter(({ thing }) => (words.entity(thing)?.type === "technology") === isTechnology)
        .map(({ thing }) => inSentence(words.name(thing))),
      MOST_IN_CELL,
    );
  return things.length === 0 ? null : strings.allMake(answer.compared.length, namesOf(true), namesOf(false));
}

/** Things that the compared entities themselves develop or make, shared things first, then those of which most is told. */
function madeThings({ compared, claims }: Comparison): Made[] {
  const makes = claims.filter(
    ({ predicate, subject }) => (predicate === "DEVELOPS" || predicate === "PRODUCES") && compared.includes(subject),
  );
  const things = [...new Set(makes.map(({ object }) => object))].map((thing) => ({
    thing,
    sides: compared.map((id) => bestFirst(makes.filter((one) => one.subject === id && one.object === thing))),
  }));
  const about = (thing: string) => claims.filter((one) => one.object === thing || one.about === thing).length;
  const weight = (one: Made) => [isShared(one) ? 1 : 0, about(one.thing), ...keyOf(bestFirst(one.sides.flat())[0])];
  return things.sort((a, b) => compareKeys(weight(a), weight(b)) || (a.thing < b.thing ? -1 : 1));
}

function isShared({ sides }: Made): boolean {
  return sides.filter(({ length }) => length > 0).length > 1;
}

/** One claim of each tells how far it is: an amount as well, where another claim has it. */
function madeRow({ thing, sides }: Made, words: CompareWords): AnalysisRow {
  const told = sides.map((claims) => {
    const [best] = claims;
    const amount = claims.find((claim) => claim.quantity !== null && isCurrent(claim));
    return [...new Set([best, amount])].filter((claim) => claim !== undefined);
  });
  return {
    cells: [
      words.cell(thing),
      ...told.map((claims) =>
        cellOf(
          claims.map((claim) => tellingOf(claim)),
          claims,
        ),
      ),
    ],
    claimIds: told.flat().map(({ id }) => id),
  };
}

/** Further things that each makes, by name. */
function namesRow(made: readonly Made[], compared: readonly string[], words: CompareWords): AnalysisRow[] {
  if (made.length === 0) return [];
  const cells = compared.map((_, side) => {
    const names = made.filter(({ sides }) => (sides[side] ?? []).length > 0).map(({ thing }) => words.name(thing));
    return { text: listNames(names) };
  });
  const claimIds = made.flatMap(({ sides }) => sides.flatMap(([best]) => best?.id ?? []));
  return [{ cells: [{ text: strings.side.also }, ...cells], claimIds }];
}

interface ClaimsOf {
  of: (claim: Claim, id: string) => boolean;
  words: CompareWords;
  /** Whether each other end is named once, with the best claim. */
  once?: true;
}

/** The other ends of some claims about each, with what the claims tell; none if there are no such claims. */
function claimsRow(label: string, { compared, claims }: Comparison, { of, words, once }: ClaimsOf): AnalysisRow[] {
  const sides = compared.map((id) => {
    const own = bestFirst(claims.filter((claim) => of(claim, id) && claim.status !== "ended"));
    const ends = own.map((claim) => (claim.subject === id ? claim.object : claim.subject));
    return once ? own.filter((_, place) => ends.indexOf(ends[place] ?? "") === place) : own;
  });
  if (sides.every(({ length }) => length === 0)) return [];
  const cells = sides.map((own, side) => {
    const shown = own.slice(0, MOST_IN_CELL);
    const id = compared[side];
    const texts = shown.map((claim) =>
      withDetails(words.name(claim.subject === id ? claim.object : claim.subject), claim),
    );
    return cellOf([...texts, ...(own.length > shown.length ? [strings.more(own.length - shown.length)] : [])], shown);
  });
  const shown = sides.flatMap((own) => own.slice(0, MOST_IN_CELL));
  return [{ cells: [{ text: label }, ...cells], claimIds: shown.map(({ id }) => id) }];
}

function cellOf(texts: readonly string[], claims: readonly Claim[]): AnalysisCell {
  return partlyEnglish(
    listClauses(texts),
    claims.map((claim) => figureText(claim, "some")?.measured),
  );
}

function bestFirst(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)) || (a.id < b.id ? -1 : 1));
}

/** The order: claims that hold now, then by grade, share, amount and the newest source. */
function keyOf(claim: Claim | undefined): number[] {
  if (claim === undefined) return [];
  return [
    isCurrent(claim) ? 1 : 0,
    evidenceGrades[claim.evidence].rank,
    claim.share_pct ?? 0,
    claim.quantity === null ? 0 : 1,
    Number((claim.confirmed ?? "0").replaceAll("-", "").padEnd(8, "0")),
  ];
}

function isCurrent(claim: Claim): boolean {
  return claim.status === "in-force" && standingOf(claim, today()).kind !== "last-reported";
}
