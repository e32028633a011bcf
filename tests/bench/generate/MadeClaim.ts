import type { Predicate } from "../../../server/src/rules/vocabulary.ts";
import type { EcosystemPlan } from "./EcosystemPlan.ts";
import { madeDate, madeDue } from "./madeDate.ts";
import { type Support, supportOf } from "./madeSources.ts";
import type { Random } from "./Random.ts";

/** An end of a claim. */
interface End {
  id: string;
  name: string;
}

/** A claim, and who may make it. */
export interface Asserted {
  subject: End;
  predicate: Predicate;
  object: End;
  /** The organisation on whose own word the claim may rest; null if there is none. */
  speaker: number | null;
  about?: End;
  share?: number;
  maturity?: string;
  figure?: { quantity: number; unit: string; of: string; kind: string };
}

const verbs: Record<Predicate, string> = {
  SUBSIDIARY_OF: "is a subsidiary of",
  OWNS_STAKE_IN: "holds a stake in",
  LOCATED_IN: "has its seat in",
  PART_OF: "is part of",
  ACTIVE_IN: "works for customers in",
  MINES: "works the ore of",
  DEVELOPS: "develops",
  PRODUCES: "makes",
  EMBODIES: "rests on",
  GOES_INTO: "is a material or part of",
  APPLIED_IN: "finds use in",
  SUPPLIES: "delivers to",
  DEPENDS_ON: "cannot do without",
  PARTNERS_WITH: "works together with",
  FUNDS: "gives money to",
  ISSUED: "issued",
  AFFECTS: "bears on",
  RECOGNISED: "gave an award to",
  COUNTERPART_OF: "does abroad what is done by",
};

/** A row of a dossier: the claim with dates, a figure, and sources that fit together. */
export function claimCells(
  plan: EcosystemPlan,
  random: Random,
  id: string,
  { subject, predicate, object, speaker, about, share, maturity, figure }: Asserted,
): (string | null)[] {
  const { status, since, until, due } = period(random, predicate);
  const { sources, disputedBy, caveats }: Support = supportOf(plan, random, speaker);
  const concerning = about === undefined ? "" : `, for ${about.name}`;
  const when = since === null ? "" : `, ${status === "planned" ? "from" : "since"} ${since}`;
  const statement = `${subject.name} ${verbs[predicate]} ${object.name}${concerning}${when}.`;
  return [
    id,
    subject.id,
    predicate,
    object.id,
    statement,
    since,
    until,
    due,
    status,
    share === undefined ? null : String(share),
    ...(figure === undefined
      ? [null, null, null, null]
      : [String(figure.quantity), figure.unit, figure.of, figure.kind]),
    maturity ?? null,
    about?.id ?? null,
    caveats.join(";"),
    sources.join(";"),
    disputedBy.join(";"),
    random.chance(0.05) ? "Made up, as all of this data set." : null,
  ];
}

/** Claims that are never planned and never end. */
const lasting: readonly Predicate[] = [
  "PART_OF",
  "LOCATED_IN",
  "COUNTERPART_OF",
  "EMBODIES",
  "GOES_INTO",
  "APPLIED_IN",
];

function period(random: Random, predicate: Predicate) {
  const since = random.chance(0.65) ? madeDate(random, 1995) : null;
  const open = { since, until: null, due: null };
  const kind = random.unit();
  if (lasting.includes(predicate) || kind < 0.86) return { ...open, status: "in-force" };
  if (kind < 0.91) return { ...open, since: null, due: random.chance(0.8) ? madeDue(random) : null, status: "planned" };
  if (kind < 0.93) return { ...open, since: null, due: null, status: "proposed" };
  if (kind < 0.95)
    return { ...open, since: null, due: random.chance(0.6) ? madeDue(random) : null, status: "suspended" };
  // An ended claim began before its earliest possible end.
  const began = since === null ? null : String(1995 + random.below(20));
  return { since: began, until: madeDate(random, 2016), due: null, status: "ended" };
}
