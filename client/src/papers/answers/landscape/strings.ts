import type { Developer, LandscapeRow } from "@atlas/server/contract";
import { uncapital } from "../../../model/words/asSentence.ts";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

/** "no developer found outside China for 15, in China for 14"; empty if there are none. */
function countedAt(what: string, counts: Readonly<Record<string, number>>): string {
  const places = Object.entries(counts).flatMap(([place, count]) =>
    count === 0 ? [] : `${place} for ${formatNumber(count)}`,
  );
  return places.length === 0 ? "" : `${what} ${places.join(", ")}`;
}

const en = {
  title: "Landscape",
  lead: "Compares China with the rest of the world, technology by technology: who is recorded as working on it, how mature it is, on what evidence, and what amounts are recorded on both sides.",
  back: "Back to the whole landscape",
  technology: "Technology",
  stage: "Stage",
  anyStage: "All stages",
  sector: "Sector",
  anySector: "All sectors",
  gap: "Comparison",
  anyGap: "Any",
  floor: "Evidence",
  floors: {
    disputed: "Any evidence",
    "self-reported": "Nothing disputed",
    assessed: "Assessed or better",
    "single-source": "Single source or better",
    corroborated: "Corroborated only",
  },
  clear: "Clear all filters",
  gaps: {
    "none-found-abroad": "No developer outside China found in this data set",
    "more-in-china": "More names recorded in China",
    "as-many": "As many names recorded on both sides",
    "more-abroad": "More names recorded outside China",
    "none-found-in-china": "No developer in China found in this data set",
    "not-comparable": "Not comparable",
    "none-found": "No developer found in this data set",
  } satisfies Record<LandscapeRow["gap"], string>,
  /** Qualifies "none found" if weaker evidence is filtered out. */
  atFloor: (gap: string) => `${gap} with this evidence`,
  reason: (gap: string, reason: string) => `${gap}: ${reason}`,
  reasons: {
    "disputed-only": "only disputed claims",
    "last-reported-only": "last reported years ago",
    "plans-only": "only plans",
    "named-otherwise": "organisations named only in other claims",
  },
  /** The names counted on both sides, as in "More names recorded in China (7 in China, 3 outside)". */
  names: (china: number, abroad: number) => `${formatNumber(china)} in China, ${formatNumber(abroad)} outside`,
  /** China's share of the world, before names are counted. */
  worldShare: (figure: string, voices: string, grade: string) => `Recorded share: ${figure}, by ${voices}; ${grade}.`,
  underKinds: (kinds: string) => `Most names are recorded under its kinds: ${kinds}.`,
  byItself: (gap: string) => `Recorded under its own name alone: ${uncapital(gap)}`,
  seeKinds: "see its kinds",
  countSentence: (gap: string, names: string) =>
    `${gap}: ${names}. A number of names says nothing about how much each makes, or how well.`,
  notComparable: "China and the rest of the world are not comparable here.",
  noneFound: (gap: string) => `${gap}. That does not mean that there is none.`,
  uncounted: {
    planned: "only planned",
    disputed: "disputed",
    "last-reported": "last reported more than five years ago",
    compared: "named only in an editors’ comparison",
  },
  family: (parent: string, subsidiary: string) => `${parent} with its subsidiary ${subsidiary}`,
  families: (families: string) => `Counted as one name: ${families}.`,
  namesCounted: (names: string) => `Names that count: ${names}.`,
  notCounted: (parts: string) => `Named and not counted: ${parts}.`,
  amounts: {
    capacity: (china: string, abroad: string) =>
      `Largest capacity recorded for one name: ${china} in China; ${abroad} outside China.`,
    actual: (china: string, abroad: string) =>
      `Largest amount recorded for one name: ${china} in China; ${abroad} outside China.`,
  },
  amountsApart: {
    capacity: (china: string, abroad: string) =>
      `Largest capacities recorded, of different things or counted differently, so not compared: ${china} in China; ${abroad} outside China.`,
    actual: (china: string, abroad: string) =>
      `Largest amounts recorded, of different things or counted differently, so not compared: ${china} in China; ${abroad} outside China.`,
  },
  amountsCover: (china: number, ofChina: number, abroad: number, ofAbroad: number) =>
    `Such amounts are recorded for ${formatNumber(china)} of ${formatNumber(ofChina)} names in China and ${formatNumber(abroad)} of ${formatNumber(ofAbroad)} outside; what they count and their years differ.`,
  undated: "undated",
  withAmounts: (some: number, all: number) =>
    `Amounts of the same thing are recorded on both sides for ${formatNumber(some)} of ${counted(all, "technology", "technologies")}.`,
  graded: (far: string, grade: string) => `${far} (${grade.toLowerCase()})`,
  ruleCompared: (china: string, abroad: string) =>
    `The rule: a name counts if an undisputed claim in force, reported within five years, says that it works on this; the highest maturity is ${china} in China and ${abroad} outside China.`,
  ruleOfKinds:
    "The rule: a name counts under the technology that its claims name, so those of the kinds are counted there, and no highest maturity is given here.",
  rules: {
    "plans-only-abroad": (china: string, _abroad: string) =>
      `The rule: outside China there are only plans and proposals, which do not count as names; in China the highest maturity is ${china}.`,
    "plans-only-in-china": (_china: string, abroad: string) =>
      `The rule: in China there are only plans and proposals, which do not count as names; outside China the highest maturity is ${abroad}.`,
    "no-developer": () => "The rule: no claim in force names a developer.",
    "disputed-only": () => "The rule: all claims on one side are disputed, so nothing is compared.",
    "last-reported-only": () =>
      "The rule: everything known of one side was last reported more than five years ago, so nothing is compared.",
    "named-otherwise": () =>
      "The rule: one side has no developer on record, but claims about the technology or its parts name organisations there. Nobody is said to be missing, and nothing is compared.",
    "plans-only": () => "The rule: both sides have only plans and proposals, so nothing is compared.",
  },
  oneSidedRules: {
    "no-developer-abroad": (china: string, _abroad: string) =>
      `The rule: ${china}, and no claim names a developer outside China.`,
    "ended-only-abroad": (china: string, _abroad: string) =>
      `The rule: ${china}; outside China, the only work on record has ended.`,
    "no-developer-in-china": (_china: string, abroad: string) =>
      `The rule: ${abroad}, and no claim names a developer in China.`,
    "ended-only-in-china": (_china: string, abroad: string) =>
      `The rule: ${abroad}; in China, the only work on record has ended.`,
  },
  /** The side on which somebody is found, by standing. */
  inChinaIs: {
    developed: "an organisation in China develops it",
    "last-reported": "the claim that an organisation in China develops it was last reported more than five years ago",
    disputed: "the claim that an organisation in China develops it is disputed",
    planned: "in China there are only plans and proposals",
  },
  abroadIs: {
    developed: "an organisation outside China develops it",
    "last-reported":
      "the claim that an organisation outside China develops it was last reported more than five years ago",
    disputed: "the claim that an organisation outside China develops it is disputed",
    planned: "outside China there are only plans and proposals",
  },
  /** The technologies in a heading, by the comparison of each, and how many are not compared. */
  finding: (all: number, count: (gap: LandscapeRow["gap"]) => number, rest: number) => {
    const parts = [
      countedAt("no developer found", {
        "outside China": count("none-found-abroad"),
        "in China": count("none-found-in-china"),
      }),
      countedAt("more names", { "in China": count("more-in-china"), "outside China": count("more-abroad") }),
      countedAt("equally many", { names: count("as-many") }),
      rest === 0 ? "" : `${formatNumber(rest)} not compared`,
    ];
    return `${counted(all, "technology", "technologies")}: ${parts.filter((part) => part !== "").join("; ")}`;
  },
  findingOfGap: (all: number, gap: string) => `${counted(all, "technology", "technologies")}: ${uncapital(gap)}`,
  leftOut: (claims: number) =>
    counted(
      claims,
      "claim is left out because its evidence is weaker.",
      "claims are left out because their evidence is weaker.",
    ),
  cut: "This answer is incomplete: it is limited to 500 technologies and the 5,000 claims with the best evidence. The rest is not counted.",
  standing: {
    "not-stated": "maturity not stated",
    disputed: "disputed",
    planned: "planned",
    ended: "ended",
  } satisfies Record<Exclude<Developer["standing"], "working" | "last-reported">, string>,
  plannedMaturity: (maturity: string) => `planned: ${maturity}`,
  disputedMaturity: (maturity: string) => `${maturity}, disputed`,
  groups: {
    china: "China",
    us: "United States",
    europe: "Europe",
    "japan-korea": "Japan and South Korea",
    other: "Other countries and regions",
  },
  nobody: "none found",
  more: (count: number) => `Show ${formatNumber(count)} more`,
  fewer: "Show fewer",
  moreOf: (count: number, cell: string) => `Show ${formatNumber(count)} more: ${cell}`,
  showCell: "Show on the canvas",
  showCellOf: (technology: string, group: string) => `${technology}, ${group}: show on the canvas`,
  claimsOf: (claims: string, technology: string) => `${claims}: ${technology}`,
  claimsFor: (technology: string) => `Claims on ${technology}`,
  tableLabel: "Technologies: China compared with the rest of the world",
  counted: (rows: number) => counted(rows, "technology", "technologies"),
  countsOf: (gap: string, count: number) => `${uncapital(gap)}: ${formatNumber(count)}`,
  shareOf: (technology: string, share: string) => `${technology}: ${uncapital(share)}`,
  gapCounts: (counts: string) => `China and the rest of the world, by number of technologies: ${counts}.`,
  namesOnly: "Names are counted, not how much each makes, or how well.",
  countedUnderKinds: "most names counted under their kinds",
  none: "No technology matches these filters.",
  unknownSector: (sector: string) => `There is no sector “${sector}”; choose another one.`,
  unknownTitle: "Technology not found",
  stageAndSectors: (stage: string, sectors: string) => `Stage: ${stage}. Used in: ${sectors}.`,
  stageOnly: (stage: string) => `Stage: ${stage}.`,
  parts: "Parts and wholes",
  isPart: "part",
  isWhole: "whole",
  relation: "Relation",
  partOf: "Part of:",
  itsParts: "Its parts and variants:",
  developers: "Developers",
  organisation: "Organisation",
  country: "Country or region",
  maturity: "Maturity",
  figure: "Figure",
  evidence: "Evidence",
  inChina: "In China",
  abroad: "Outside China",
  furthestInChina: "Highest maturity in China",
  furthestAbroad: "Highest maturity outside China",
  international: "International",
  chartTitle: "Maturity by country or region",
  chartTitleOf: (technology: string) => `Maturity by country or region: ${technology}`,
  chartSentence: (developers: number, technologies: number) =>
    technologies === 1
      ? `Organisations recorded with it in each country or region, by maturity: ${formatNumber(developers)} in total, those only planned, disputed or last reported years ago included. Each counts once, however much it makes.`
      : `Organisations recorded with the ${formatNumber(technologies)} technologies in each country or region, by maturity: ${formatNumber(developers)} in total, those only planned, disputed or last reported years ago included. Each counts once for each technology, however much it makes.`,
  onlyPlans: "only planned",
  notStated: "not stated, disputed or last reported years ago",
  others: (countries: number) => `Other countries and regions (${formatNumber(countries)})`,
  limits: [
    "What is not found in this data set may still exist. The search was deepest for the technologies in the article this data set began with; for the others it was never meant to be complete.",
    "Maturity is that of the most advanced developer at the dates of its claims. What no source from the five years before this data set reports counts as last reported, not as reached; what only undated sources report counts as reached. “Deployed” ranks above “commercial”. Maturity says nothing about quantity, cost or quality, and neither does a number of names: more names on one side does not mean that it makes more.",
    "An organisation counts for the country or region of its headquarters. A foreign company’s plant in China counts for the company’s country, unless the plant is an organisation of its own in this data set.",
    "Organisations that only make or buy a product containing the technology are not counted as developers.",
    "An organisation named only in an editors’ comparison is shown, but not counted as a name; a subsidiary is not counted beside its parent.",
  ],
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
