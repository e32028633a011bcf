import type { Claim } from "@atlas/server/contract";
import type { CircleId } from "../../../../model/address/pages/whatIfAddress.ts";
import { counted, formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";
import type { Effect } from "./effectKinds.ts";

const organisations = (number: number) => counted(number, "organisation", "organisations");
/** Effects; those who were not short are none, and are counted apart. */
const withSpared = (number: number, spared: number) =>
  organisations(number - spared) + (spared === 0 ? "" : `, and ${formatNumber(spared)} reported as not short`);

const en = {
  names: {
    1: "Circle 1: recorded effects",
    2: "Circle 2: recorded users",
    3: "Circle 3: could be reached, inferred",
  } satisfies Record<CircleId, string>,
  short: { 1: "Recorded effect", 2: "Recorded user", 3: "Inferred" } satisfies Record<CircleId, string>,
  filters: {
    country: "Organisations and sectors, recorded and inferred, by country or region",
    circle: "Organisations and sectors in each circle, wherever they are",
    noCountry: "no country recorded",
  },
  tables: {
    /** `spared`: how many of them are reported as not short. */
    effects: (number: number, spared: number, place: string) =>
      `Circle 1. Recorded effects outside ${place}: ${withSpared(number, spared)}`,
    effectsApart: "Circle 1, apart: sectors, and who is inside",
    users: (number: number, place: string) => `Circle 2. Recorded users outside ${place}: ${organisations(number)}`,
    usersApart: "Circle 2, apart: sectors, and who is inside",
    usersOld: "Circle 2, not counted: planned, ended, last reported years ago or not dated",
    reached: (number: number, place: string) =>
      `Circle 3. Could be reached outside ${place}, inferred: ${organisations(number)}`,
    asked: (number: number) => `Circle 3, apart: would be asked for more, inferred: ${organisations(number)}`,
    uncertain: "Circle 3, apart: what exactly is used is not recorded",
    reachedApart: "Circle 3, apart: sectors, and who is inside, inferred",
  },
  leads: {
    effects: "What sources say a rule on it, or a shortage, did to somebody. A rule covers more than these goods.",
    users: "Who is recorded to buy or depend on it. A claim may name other origins beside it.",
    reached: (what: string) =>
      `Inferred. Goods such as ${what} go this way, and these make or use what they go into. That theirs hold it, or come from what drops out, no claim says.`,
    asked: "Inferred. These mine or make it, or another material of the same thing, themselves.",
    uncertain: (number: number, umbrellas: string) =>
      `Inferred. Of ${counted(number, "one", "these")} only ${umbrellas} is recorded, which does not say what exactly they use.`,
  },
  effects: {
    stopped: "stopped",
    cut: "cut",
    short: "short or late",
    worried: "worried",
    costs: "dearer",
    "not-short": "not short",
    licensed: "licensed",
    excluded: "refused or listed",
    helped: "helped",
    bound: "bound",
    other: "other",
  } satisfies Record<NonNullable<Claim["effect"]>, string>,
  marks: {
    stopped: "output or plans stopped or cut",
    excluded: "refused or listed",
    short: "short, late, dearer or worried",
    spared: "reported as not short",
    licensed: "licensed",
  } satisfies Record<Effect, string>,
  columns: {
    country: "Country or region",
    organisation: "Organisation",
    who: "Organisation or sector",
    effect: "What sources say",
    day: "When",
    rule: "Rule",
    confirmed: "Last confirmed",
    evidence: "Evidence",
    relation: "What is recorded",
    standing: "Standing",
    good: "Reached by",
    chain: "By which chain",
    weakest: "Weakest claim on the way",
    own: "Own source",
    only: "Recorded only",
    or: "May also be",
  },
  noRule: "no rule named",
  noDay: "not dated",
  supplied: (about: string, supplier: string) => `${about === "" ? "goods" : about} from ${supplier}`,
  depends: (what: string) => `depends on ${what}`,
  from: (place: string) => ` from ${place}`,
  fromNobody: "; from whom is not recorded",
  mines: (place: string) => `mines ${place}`,
  makes: (thing: string) => `makes ${thing}`,
  /** Stands between the best evidenced chain of a firm and a shorter one. */
  shorter: ". Shorter, on weaker evidence: ",
  quoted: (name: string) => `“${name}”`,
  picture: {
    title: "Whom it concerns, in three circles",
    sentence: (one: number, spared: number, two: number, three: number, place: string) =>
      `Outside ${place}: recorded effects on ${withSpared(one, spared)}; recorded users ${formatNumber(two)}; inferred ${formatNumber(three)}. Rows are circles, columns countries.`,
    /** On the page only: in a paper names are no links. */
    links: "A name leads to its claim.",
    counts: organisations,
    spared: (number: number) => `and ${formatNumber(number)} not short`,
    texts: {
      1: "What sources say happened to them.",
      2: "Buy or depend on it.",
      3: "Inferred. Goods of this kind go this way; no claim says that theirs come from what drops out.",
    } satisfies Record<CircleId, string>,
    elsewhere: "Elsewhere",
    none: "none recorded",
    noneInferred: "none",
    more: (number: number) => `and ${formatNumber(number)} more`,
  },
};

export type CircleStrings = typeof en;

/** The words of the three circles: filters, tables and picture. */
export const circleStrings = inLanguages(en, async () => (await import("./circleStrings.zh.ts")).zh);
