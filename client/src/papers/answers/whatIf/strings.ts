import type { WhatIfGap } from "@atlas/server/contract";
import { capital } from "../../../model/words/asSentence.ts";
import { counted, formatNumber, numberWord } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

/** The start of the chains, for the sentence of the answer. */
export type TakenKind = "thing" | "things" | "goods";

/** The parties hit, counted. */
export interface HitCounted {
  number: number;
  /** By corroborated claims all the way. */
  corroborated: number;
  /** Parties that an organisation that drops out supplies itself, or that depend on it. */
  direct: number;
  /** Parties that make another material of what they make themselves. */
  own: number;
}

/** Other makers, counted: all, those at commercial scale, and whether the scale of any is recorded. */
export interface OthersCounted {
  number: number;
  /** Their names, with how much they make, if they are few. */
  names: string | null;
  commercial: number;
  known: boolean;
  side: "abroad" | "anywhere";
}

const are = (number: number) => (number === 1 ? "is" : "are");
const organisations = (number: number) => `${numberWord(number)} ${number === 1 ? "organisation" : "organisations"}`;
const using: Record<Exclude<TakenKind, "goods">, string> = {
  thing: "using it, or as making or using what it goes into",
  things: "using these, or as making or using what they go into",
};

const en = {
  title: "What if",
  lead: "Take out a product, a technology, a company or a country: who is hit, by which chain of goods, who else makes it, and how sure is that?",
  form: "What is taken out",
  takeOut: "Take out",
  takeOutSecond: "Instead take out",
  stop: "What stops there",
  madeIn: "made in",
  exportedFrom: "exported from",
  add: "Product, technology, organisation or country",
  subsidiaries: "with subsidiaries",
  loading: "Following the goods…",
  titleStops: (what: string, several: boolean) => `What if ${what} ${several ? "stop" : "stops"}?`,
  titleDropsOut: (what: string, several: boolean) => `What if ${what} ${several ? "drop" : "drops"} out?`,
  madeInCountry: (what: string, country: string) => `${what} made in ${country}`,
  exportedFromCountry: (what: string, country: string) => `${what} exported from ${country}`,
  everythingOf: (country: string) => `everything from ${country}`,
  answer: {
    hit: ({ number, corroborated, own }: HitCounted, of: Exclude<TakenKind, "goods">) =>
      number === 0
        ? `No organisation outside China is recorded as ${using[of]}`
        : `${organisations(number)} outside China ${are(number)} recorded as ${using[of]}, ${corroboratedOf(number, corroborated)}${withOwn(own, number)}`,
    /** For organisations or a country: whoever gets goods from them is kept apart from who makes or uses such goods. */
    hitByFirm: ({ number, corroborated, direct, own }: HitCounted) => {
      const more = number - direct;
      const first = `${direct === 0 ? "no organisation" : organisations(direct)} outside China ${are(Math.max(1, direct))} recorded as getting goods from what drops out, or as depending on it`;
      if (more === 0) return direct === 0 ? first : `${first}, ${corroboratedOf(number, corroborated)}`;
      return `${first}; ${numberWord(more)} ${direct === 0 ? "" : "more "}${more === 1 ? "makes or uses" : "make or use"} what such goods go into, ${corroborated === 0 ? "none" : numberWord(corroborated)} of all these by corroborated claims all the way${withOwn(own, number)}`;
    },
    others: ({ number, names, commercial, known, side }: OthersCounted) => {
      const place = side === "abroad" ? " outside China" : "";
      if (number === 0) return `no other current maker${place} is recorded`;
      const who = `${organisations(number)}${place} still ${number === 1 ? "makes" : "make"} it`;
      if (names !== null) return `${who}: ${names}`;
      if (!known) return `${who}, at what scale is not recorded`;
      if (commercial === number)
        return `${who}, ${number === 1 ? "" : number === 2 ? "both " : "all "}at commercial scale`;
      if (commercial > 0) return `${who}, ${numberWord(commercial)} of them at commercial scale`;
      return `${who}, ${number === 1 ? "not" : number === 2 ? "neither" : "none"} recorded at more than demonstration scale`;
    },
    coverage: (claims: number) => `${counted(claims, "claim says", "claims say")} who makes it`,
    /** `little`: for how many of those alone the data set knows little of who makes them. */
    withoutOthers: (made: number, alone: number, little: number) =>
      alone === 0
        ? `other makers are recorded for all ${numberWord(made)} things that drop out`
        : `for ${numberWord(alone)} of the ${numberWord(made)} things that drop out no other current maker is recorded${little === 0 ? "" : `, but of ${little === alone ? (alone === 1 ? "it" : "all of these") : numberWord(little)} the data set knows little`}`,
    nothing: "Nothing that drops out is recorded as going anywhere",
    joint: "; ",
    end: ".",
  },
  policy: {
    more: (number: number) => `and ${formatNumber(number)} more`,
  },
  uncertain: (number: number, umbrellas: string) =>
    `For ${numberWord(number)} more only ${umbrellas} ${number === 1 ? "is" : "is"} recorded, which does not say what exactly they depend on.`,
  also: (china: number, sectors: number) =>
    capital(
      `${joined([
        ...(china > 0 ? [`${organisations(china)} in China`] : []),
        ...(sectors > 0 ? [counted(sectors, "sector", "sectors")] : []),
      ])} ${are(china + sectors)} hit too.`,
    ),
  quoted: (name: string) => `“${name}”`,
  takenOut: (all: number, owned: number) =>
    `${formatNumber(all)} organisations drop out, ${formatNumber(owned)} of them because ${owned === 1 ? "it is a subsidiary" : "they are subsidiaries"}.`,
  cut: "This answer is incomplete: what it shows is correct, but there is more.",
  tables: {
    abroad: (number: number) => `Hit outside China: ${counted(number, "organisation", "organisations")}`,
    /** For organisations that drop out: parties that claims name as customers or dependants, and the others. */
    direct: (number: number) => `Get goods from what drops out, or depend on it: ${formatNumber(number)}`,
    further: (number: number) => `Make or use what such goods go into, whoever supplies them: ${formatNumber(number)}`,
    makers: "Who else makes it",
    uncertain: "Perhaps hit: what exactly is used is not recorded",
    sectors: "Sectors that use it or what it goes into",
    china: (number: number) => `Hit in China: ${counted(number, "organisation", "organisations")}`,
    policies: "Policies on it and on the chain",
    missing: "Not recorded",
  },
  columns: {
    organisation: "Organisation",
    country: "Country or region",
    chain: "By which chain",
    weakest: "Weakest link",
    thing: "Product or technology",
    maker: "Maker",
    far: "How far",
    evidence: "Evidence",
    sector: "Sector",
    only: "Recorded only",
    or: "May also be",
    policy: "Policy",
    kind: "Kind",
    touches: "Touches",
    status: "Status",
    date: "Date",
    gap: "What no claim says",
    item: "Of what",
    organisations: "Organisations",
    reported: "Reported",
  },
  sentenceEnd: ". ",
  /** Stands between the best evidenced chain of a firm and a shorter one. */
  asOf: (date: string) => `reported ${date}`,
  shorter: ". Shorter, on weaker evidence: ",
  others: (number: number) => counted(number, "other", "others"),
  noOther: "no other current maker recorded",
  coverage: (claims: number) => `${counted(claims, "claim", "claims")} on who makes it`,
  related: (item: string, makers: string) => `under ${item}: ${makers}`,
  /** Beside a maker that has another material of its own. */
  ownMaterial: (firm: string, materials: string) => `${firm} makes ${materials} itself`,
  makersNote: {
    replace: "Remaining does not mean able to replace the lost supply.",
    coverage: (claims: number, item: string) => `${counted(claims, "claim says", "claims say")} who makes ${item}.`,
    related: (item: string, makers: string) => `Recorded under ${item}: ${makers}.`,
  },
  gaps: {
    no_input: "From whom these get what it is made of",
    no_maker: "Who makes it now",
    no_maker_abroad: "Who makes it outside China",
    no_use: "What becomes of it",
  } satisfies Record<WhatIfGap["kind"], string>,
  limits: {
    notFound: "Others may be hit, too: “not recorded” does not mean that something does not exist.",
    current:
      "Goods are followed along current claims only. What is planned, suspended, ended or last reported years ago carries none; disputed claims do, and the weakest link says so.",
    share:
      "A chain says that goods of this kind go this way. It does not say that an organisation gets them from what drops out, how much it would miss, or how long its stocks last.",
    exports:
      "Only exports stop: organisations there keep the goods, so neither they nor the customers of what they make of them are hit. What is recorded to come from them alone is not followed.",
    making:
      "Nobody there makes it any more, so its users there are hit too, and whoever buys from them. For stopped exports, choose “exported from” above.",
    headquarters:
      "An organisation counts for the country or region of its headquarters, not of its plants. Hong Kong and Macao are counted separately.",
    oneCountry: "What loses its last recorded maker is worked out for one country or region at a time only.",
    with: "Subsidiaries drop out too, at every level, where a claim in force says so.",
    without: "Subsidiaries remain: only the organisations themselves drop out.",
  },
  start: {
    lead: "Add something above, or begin with one of these:",
    examples: {
      dysprosium: "Dysprosium oxide exported from China",
      northern: "Northern Rare Earth",
      magnets: "Sintered NdFeB magnets made in China",
      myanmar: "Myanmar, and its ionic-clay concentrate",
      samarium: "Samarium-cobalt magnets",
      mp: "MP Materials",
    },
  },
  beside: {
    open: "Compare with another",
    title: (one: string, other: string) => `What if: ${one}, or ${other}?`,
    table: "Who outside China is hit by which",
    by: "Hit by",
    both: "both",
    only: (name: string) => `only by: ${name}`,
    weakest: (name: string) => `Weakest link: ${name}`,
    counted: (both: number, first: number, second: number) =>
      `${capital(organisations(both))} outside China ${are(both)} hit by both, ${noneOr(first)} only by the first, ${noneOr(second)} only by the second.`,
  },
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function corroboratedOf(number: number, corroborated: number): string {
  if (number === 1)
    return corroborated === 1 ? "by corroborated claims all the way" : "but not by corroborated claims all the way";
  const some = corroborated === 0 ? "none" : corroborated === number ? "all" : numberWord(corroborated);
  return `${some} of them by corroborated claims all the way`;
}

function noneOr(number: number): string {
  return number === 0 ? "none" : numberWord(number);
}

function withOwn(own: number, of: number): string {
  if (own === 0) return "";
  return own === 1
    ? ` (one of the ${numberWord(of)} makes another material itself)`
    : ` (${numberWord(own)} of the ${numberWord(of)} make another material themselves)`;
}

function joined(parts: readonly string[]): string {
  return parts.join(" and ");
}
