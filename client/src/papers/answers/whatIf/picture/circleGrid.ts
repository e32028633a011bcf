import type { Claim, WhatIfAnswer } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { type CircleId, circleIds, NO_COUNTRY } from "../../../../model/address/pages/whatIfAddress.ts";
import { claimAddress } from "../../../../model/address/view/claimAddress.ts";
import { labelled } from "../../../../model/words/listWords.ts";
import { countryText } from "../answer/countedCircles.ts";
import { stepAddress } from "../chain/chainSentence.ts";
import { circleStrings as strings } from "../circles/circleStrings.ts";
import { apart, byCountry, countriesOf, distinct } from "../circles/circles.ts";
import { type Effect, effectMarks, effectOf } from "../circles/effectKinds.ts";
import { byGood, chainOf, goodOf } from "../tables/reachedTables.ts";
import { relationText } from "../tables/recordedTables.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";

/** Countries with a column of their own; the others share one. */
const MOST_COUNTRIES = 4;

/** An organisation in a cell. */
export interface GridName {
  entity: string;
  /** The code of its country, where a column has several. */
  place: string;
  /** The effect, or what is recorded, below the name; the good by which an inferred one is reached. */
  below: string;
  mark: string;
  /** The grade of its claim; null for what is inferred, which has none. */
  grade: Evidence | null;
  to: string;
}

/** A column: a country, or all that have none of their own. */
export interface GridColumn {
  head: string;
  count: number;
  cells: Readonly<Record<CircleId, readonly GridName[]>>;
}

/** The picture as data: circles are rows, countries columns. */
export interface CircleGrid {
  columns: readonly GridColumn[];
  counts: Readonly<Record<CircleId, number>>;
  /** How many in the first circle are reported as not short. */
  spared: number;
  grades: ReadonlySet<Evidence>;
  effects: ReadonlySet<Effect>;
}

/** The organisations in the three circles, outside of where something stops, by country. */
export function circleGrid(answer: WhatIfAnswer, words: WhatIfWords): CircleGrid {
  const rows: Record<CircleId, GridName[]> = {
    1: byCountry(apart(answer.effects).abroad, words).flatMap((one) => effectName(one, words)),
    2: byCountry(distinct(apart(answer.users).abroad), words).flatMap((one) => userName(one, words)),
    3: byGood(apart(answer.reached).abroad, { answer, words }).map((one) => reachedName(one, answer, words)),
  };
  const all = circleIds.flatMap((circle) => rows[circle]);
  const countries = countriesOf(all, words);
  const own = new Set(countries.slice(0, MOST_COUNTRIES).map(({ code }) => code));
  const columnOf = (head: string, isIn: (code: string) => boolean, hasPlaces: boolean): GridColumn => {
    const cell = (circle: CircleId) =>
      rows[circle]
        .filter(({ entity }) => isIn(words.code(entity)))
        .map((name) => (hasPlaces ? name : { ...name, place: "" }));
    const cells = { 1: cell("1"), 2: cell("2"), 3: cell("3") };
    return { head, count: circleIds.reduce((sum, circle) => sum + cells[circle].length, 0), cells };
  };
  const columns = [...own].map((code) => columnOf(countryText(code), (other) => other === code, false));
  const elsewhere = columnOf(strings.picture.elsewhere, (code) => !own.has(code), true);
  return {
    columns: elsewhere.count === 0 ? columns : [...columns, elsewhere],
    counts: { 1: rows[1].length, 2: rows[2].length, 3: rows[3].length },
    spared: rows[1].filter(wasSpared).length,
    grades: new Set(all.flatMap(({ grade }) => grade ?? [])),
    effects: new Set(
      apart(answer.effects).abroad.flatMap(({ claim_ids }) =>
        words.claims(claim_ids.slice(0, 1)).flatMap((claim) => effectOf(claim) ?? []),
      ),
    ),
  };
}

/** Whether sources say of an organisation that it was not short. */
export function wasSpared({ mark }: Pick<GridName, "mark">): boolean {
  return mark === effectMarks.spared;
}

function nameOf(entity: string, words: WhatIfWords): Pick<GridName, "entity" | "place"> {
  const code = words.code(entity);
  return { entity, place: code === NO_COUNTRY ? "" : code };
}

function ofClaim(claim: Claim): Pick<GridName, "grade" | "to"> {
  return { grade: claim.evidence, to: claimAddress(claim) };
}

function effectName({ entity, claim_ids }: WhatIfAnswer["effects"][number], words: WhatIfWords): GridName[] {
  const [claim] = words.claims(claim_ids);
  const effect = claim && effectOf(claim);
  if (!claim || !effect) return [];
  return [{ ...nameOf(entity, words), ...ofClaim(claim), mark: effectMarks[effect], below: claim.effect_short ?? "" }];
}

function userName(user: WhatIfAnswer["users"][number], words: WhatIfWords): GridName[] {
  const [claim] = words.claims(user.claim_ids);
  if (!claim) return [];
  return [{ ...nameOf(user.entity, words), ...ofClaim(claim), mark: "", below: relationText(claim, user, words) }];
}

function reachedName(one: WhatIfAnswer["reached"][number], answer: WhatIfAnswer, words: WhatIfWords): GridName {
  const step = chainOf(one, answer).at(-1);
  return {
    ...nameOf(one.entity, words),
    mark: "",
    grade: null,
    below: labelled(words.name(goodOf(one, answer)), "").trim(),
    to: step ? stepAddress(words.claims(step.claim_ids), step) : "",
  };
}
