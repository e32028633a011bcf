import type { WhatIfAnswer, WhatIfThing } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import type { TakeOut } from "../../../../model/address/pages/whatIfAddress.ts";
import { capital } from "../../../../model/words/asSentence.ts";
import { listWords, withAside } from "../../../../model/words/listWords.ts";
import { strings } from "../strings.ts";
import { scaleOf } from "../tables/makerTable.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { firmsAbroad, isDirect, takenKind } from "./hitGroups.ts";

/** Other makers that are named in the sentence. */
const MOST_NAMED = 3;

/** Claims on who makes something, from which on the data set knows more than little. */
const ENOUGH_CLAIMS = 3;

type Asked = Pick<TakeOut, "countries">;

const COMMERCIAL = columnValues.maturity.indexOf("commercial");

/**
 * The answer in one sentence: how many firms outside China are recorded as using it or what it goes into, how many of them
 * by corroborated claims all the way, and who else makes it.
 */
export function findingSentence(answer: WhatIfAnswer, asked: Asked, words: WhatIfWords): string {
  const { answer: say } = strings;
  if (answer.steps.length === 0)
    return capital([say.nothing, ...othersOf(answer, asked, words)].join(say.joint)) + say.end;
  const hit = firmsAbroad(answer);
  const kind = takenKind(answer);
  const counted = {
    number: hit.length,
    corroborated: hit.filter(({ weakest }) => weakest.evidence === "corroborated").length,
    direct: hit.filter(isDirect).length,
    own: hit.filter(({ own_materials }) => own_materials.length > 0).length,
  };
  const hitText = kind === "goods" ? say.hitByFirm(counted) : say.hit(counted, kind);
  const parts = [hitText, ...othersOf(answer, asked, words)];
  return capital(parts.join(say.joint)) + say.end;
}

/** Whether fewer than three claims say who makes it, or others make something related. */
function knowsLittle({ coverage }: WhatIfThing): boolean {
  return coverage.claims < ENOUGH_CLAIMS || coverage.related.length > 0;
}

function withScale(maker: WhatIfThing["left"][number], words: WhatIfWords): string {
  const far = scaleOf(maker, words);
  return far === "" ? words.name(maker.organisation) : withAside(words.name(maker.organisation), far);
}

/** Names the other makers of one thing that drops out; of several things, counts those without another maker on record. */
function othersOf({ things }: WhatIfAnswer, { countries }: Asked, words: WhatIfWords): string[] {
  const { answer: say } = strings;
  const [thing, ...further] = things;
  if (thing === undefined) return [];
  if (further.length > 0) {
    const alone = things.filter(({ left }) => left.length === 0);
    return [say.withoutOthers(things.length, alone.length, alone.filter(knowsLittle).length)];
  }
  // A thing taken out wherever it is made has no other makers.
  if (thing.why === "taken" && countries.length === 0) return [];
  const abroad = thing.left.filter(({ organisation }) => words.entity(organisation)?.counterpart);
  const others = abroad.length > 0 ? abroad : thing.left;
  const known = others.flatMap(({ maturity }) => (maturity === null ? [] : columnValues.maturity.indexOf(maturity)));
  const sentence = say.others({
    number: others.length,
    names: others.length > MOST_NAMED ? null : listWords(others.map((maker) => withScale(maker, words))),
    commercial: known.filter((maturity) => maturity >= COMMERCIAL).length,
    known: known.length > 0,
    side: abroad.length > 0 ? "abroad" : "anywhere",
  });
  return others.length > 0 ? [sentence] : [sentence, say.coverage(thing.coverage.claims)];
}
