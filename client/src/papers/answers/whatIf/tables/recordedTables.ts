import type { Claim, WhatIfAnswer } from "@atlas/server/contract";
import { claimAddress } from "../../../../model/address/view/claimAddress.ts";
import { confirmedText, standingText } from "../../../../model/claim/standing/standingText.ts";
import { capital } from "../../../../model/words/asSentence.ts";
import { figureText, withKind } from "../../../../model/words/figureText.ts";
import { labelled } from "../../../../model/words/listWords.ts";
import type { AnalysisCell, AnalysisTable } from "../../common/Analysis.ts";
import { claimGradeCell, dateCell, itemTable } from "../../common/cells.ts";
import { countryText } from "../answer/countedCircles.ts";
import { circleStrings as strings } from "../circles/circleStrings.ts";
import { apart, byCountry, isCurrent } from "../circles/circles.ts";
import { effectMarks, effectOf, worstEffect } from "../circles/effectKinds.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";

type Effect = WhatIfAnswer["effects"][number];
type User = WhatIfAnswer["users"][number];

/** A claim on somebody in a circle: a row of its own. */
interface Recorded<Party> {
  party: Party;
  claim: Claim;
}

/** The first circle: a row for each recorded effect, by country; sectors and who is inside come apart. */
export function effectTables(
  { effects }: Pick<WhatIfAnswer, "effects">,
  place: string,
  words: WhatIfWords,
): AnalysisTable[] {
  const { abroad, rest } = apart(effects);
  const { tables, leads } = strings;
  const spared = abroad.filter((one) => worstEffect(one, words) === "spared").length;
  return [
    {
      ...effectTable(tables.effects(abroad.length, spared, place), byCountry(abroad, words), words),
      lead: leads.effects,
      whole: true,
    },
    { ...effectTable(tables.effectsApart, rest, words), whole: true },
  ];
}

function effectTable(caption: string, effects: readonly Effect[], words: WhatIfWords): AnalysisTable {
  const { columns, noRule, noDay } = strings;
  return itemTable(caption, recorded(effects, words), {
    columns: [
      ...whoColumns(words),
      { label: columns.effect, width: 26, of: ({ claim }) => effectCell(claim) },
      { label: columns.day, width: 9, of: ({ claim }) => dateCell(claim.effect_day, noDay) },
      {
        label: columns.rule,
        width: 15,
        of: ({ claim }) => (claim.predicate === "AFFECTS" ? words.cell(claim.subject) : noRule),
      },
      ...endColumns<Effect>(),
    ],
    claimIds: ({ party, claim }) => [...new Set([claim.id, ...party.because])],
  });
}

/** "■ stopped: Explorer output in Chicago stopped a week", which leads to its claim. */
function effectCell(claim: Claim): AnalysisCell {
  const group = effectOf(claim);
  const mark = group === null ? "" : `${effectMarks[group]} `;
  const kind = `${mark}${claim.effect === null ? "" : strings.effects[claim.effect]}`;
  const { effect_short: short } = claim;
  const text = short === null ? kind : labelled(kind, short);
  const before = short === null ? "" : text.slice(0, -short.length);
  return { text, parts: [{ before, text: short ?? kind, to: claimAddress(claim) }] };
}

/** The second circle: a row for each claim; what is planned, ended, not dated or last reported years ago comes apart. */
export function userTables(
  { users }: Pick<WhatIfAnswer, "users">,
  { place, day }: { place: string; day: string },
  words: WhatIfWords,
): AnalysisTable[] {
  const { abroad, rest } = apart(users);
  const { tables, leads } = strings;
  const isNow = ({ claim }: Recorded<User>) => isCurrent(claim, day);
  const now = (some: readonly User[]) => recorded(some, words).filter(isNow);
  const current = now(byCountry(abroad, words));
  const old = recorded([...byCountry(abroad, words), ...rest], words).filter((one) => !isNow(one));
  const counted = new Set(current.map(({ party }) => party.entity)).size;
  return [
    { ...userTable(tables.users(counted, place), current, words), lead: leads.users, whole: true },
    userTable(tables.usersApart, now(rest), words),
    userTable(tables.usersOld, old, words, day),
  ];
}

function userTable(
  caption: string,
  rows: readonly Recorded<User>[],
  words: WhatIfWords,
  day: string | null = null,
): AnalysisTable {
  const { columns } = strings;
  return itemTable(caption, rows, {
    columns: [
      ...whoColumns(words),
      { label: columns.relation, width: 30, of: (row) => relationCell(row, words) },
      ...(day === null
        ? []
        : [{ label: columns.standing, width: 16, of: ({ claim }: Recorded<User>) => standingText(claim, day) }]),
      ...endColumns<User>(),
    ],
    claimIds: ({ claim }) => [claim.id],
  });
}

/** The goods that a user gets, and from whom, or that it depends on; the words lead to the claim. */
export function relationText(claim: Claim, { from_there }: Pick<User, "from_there">, words: WhatIfWords): string {
  const { subject, predicate, object, about } = claim;
  const origin = about !== null && words.entity(about)?.type === "place" ? strings.from(words.name(about)) : "";
  if (predicate === "SUPPLIES")
    return strings.supplied(about === null ? "" : words.inSentence(about), words.name(subject));
  return strings.depends(words.inSentence(object)) + origin + (from_there === null ? strings.fromNobody : "");
}

function relationCell({ party, claim }: Recorded<User>, words: WhatIfWords): AnalysisCell {
  const figure = figureText(claim);
  const relation = capital(relationText(claim, party, words));
  const text = figure === null ? relation : labelled(relation, withKind(claim, figure.text));
  return { text, parts: [{ before: "", text, to: claimAddress(claim) }] };
}

function recorded<Party extends { claim_ids: readonly string[] }>(
  parties: readonly Party[],
  words: WhatIfWords,
): Recorded<Party>[] {
  return parties.flatMap((party) => words.claims(party.claim_ids).map((claim) => ({ party, claim })));
}

function whoColumns(words: WhatIfWords) {
  const { columns } = strings;
  return [
    {
      label: columns.country,
      width: 10,
      of: ({ party }: Recorded<{ entity: string }>) => countryText(words.code(party.entity)),
    },
    { label: columns.who, width: 13, of: ({ party }: Recorded<{ entity: string }>) => words.cell(party.entity) },
  ];
}

function endColumns<Party>() {
  const { columns } = strings;
  return [
    { label: columns.confirmed, width: 9, of: ({ claim }: Recorded<Party>) => confirmedText(claim) },
    { label: columns.evidence, width: 10, of: ({ claim }: Recorded<Party>) => claimGradeCell(claim) },
  ];
}
