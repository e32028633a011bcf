import { counted, formatNumber, numberWord } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";
import type { Effect } from "../circles/effectKinds.ts";

const are = (number: number) => (number === 1 ? "is" : "are");
const organisations = (number: number) =>
  number === 0 ? "no organisation" : `${numberWord(number)} ${number === 1 ? "organisation" : "organisations"}`;
const makers = (number: number) => `${numberWord(number)} other ${number === 1 ? "maker" : "makers"}`;

/** How many makers there are, and how many of these only disputed claims name. */
export interface MakerCount {
  number: number;
  disputed: number;
}

const inDispute = ({ number, disputed }: MakerCount) =>
  disputed === 0
    ? ""
    : ` (${number === 1 ? "" : `${numberWord(disputed)} of them `}only in ${disputed === 1 ? "a disputed claim" : "disputed claims"})`;

const en = {
  /** `told`: the effects, a sentence for each kind, the worst first. */
  underRule: (policy: string, told: string) => `Recorded under ${policy}; these are effects of the whole rule. ${told}`,
  furtherRule: (policy: string, told: string) => `Under ${policy}. ${told}`,
  withoutRule: (told: string) => `Recorded of a shortage, with no rule named. ${told}`,
  furtherRules: (number: number) =>
    `Circle 1 has effects of ${counted(number, "further rule or shortage", "further rules or shortages")}.`,
  /** `told`: statements of claims. */
  dependence: (told: string) => `Recorded to depend on it: ${told}`,
  /** A statement of a claim, which is English. */
  statement: (text: string) => text,
  noEffect: "No effect is recorded here: no claim says what a stop, a rule or a shortage of this did to anybody.",
  noEffectShown: "Of those shown, no effect of a stop, a rule or a shortage is recorded here.",
  groups: {
    stopped: (names: string) => `Output or plans stopped or cut: ${names}.`,
    excluded: (names: string) => `Refused or listed: ${names}.`,
    short: (names: string) => `Short, late, dearer or worried: ${names}.`,
    spared: (names: string) => `Reported as not short: ${names}.`,
    licensed: (names: string) => `Licensed: ${names}.`,
  } satisfies Record<Effect, (names: string) => string>,
  makers: {
    /** For one thing without another maker outside a place; `inside`: those there. */
    none: (thing: string, place: string, inside: number, claims: number) =>
      `${thing}: no other maker outside ${place} is recorded${inside === 0 ? `, nor one in ${place}` : `, ${numberWord(inside)} in ${place} ${are(inside)}`}; ${claims === 0 ? "no claim says" : counted(claims, "claim says", "claims say")} who makes it.`,
    some: (thing: string, names: string, count: MakerCount & { place: string }, amounts: string) =>
      `${thing}: ${makers(count.number)} outside ${count.place}${inDispute(count)} ${are(count.number)} recorded, ${names}; ${amounts}.`,
    /** `told`: statements of claims on who takes what these make. */
    supplies: (told: string) => `Recorded to take theirs: ${told}`,
    noneOfMany: (names: string, place: string, alone: number, of: number) =>
      `${names}: no other maker outside ${place} ${alone === 1 ? "is recorded" : "is recorded of any of these"} (${formatNumber(alone)} of ${formatNumber(of)} things).`,
    little: (number: number, of: number) =>
      `Of ${number === of ? (of === 1 ? "it" : "all of these") : `${numberWord(number)} of these`}, the data set knows little: fewer than three claims say who makes it, or others are recorded under a related name.`,
    someOfMany: (place: string, of: number) =>
      `Of each of ${formatNumber(of)} things, another maker outside ${place} is recorded.`,
    amountsOfMany: (known: number, count: MakerCount & { place: string }) =>
      `Of the others, counted thing by thing, amounts or capacities of a whole year are recorded for ${formatNumber(known)} of ${counted(count.number, "maker", "makers")} outside ${count.place}${inDispute(count)}.`,
    /** For goods that drop out wherever they are made. */
    everywhere: (thing: string, count: MakerCount, amounts: string) =>
      `${thing} drops out wherever it is made: ${count.number === 0 ? "no current maker is recorded" : `${counted(count.number, "current maker is", "current makers are")} recorded${inDispute(count)}, and ${amounts}`}.`,
  },
  circles: {
    effects: {
      none: (place: string) => `Recorded: effects on no organisation outside ${place}`,
      /** `counts`: how many of each kind. */
      some: (place: string, counts: string) => `Recorded outside ${place}: ${counts}`,
      harmed: (number: number, countries: string) =>
        `${organisations(number)} with output or plans stopped or cut, or short, late, dearer or worried (${countries})`,
      excluded: (number: number) => `${organisations(number)} refused or listed`,
      spared: (number: number) => `${organisations(number)} reported as not short`,
      licensed: (number: number) => `${organisations(number)} licensed`,
    },
    users: (number: number) =>
      `${number === 0 ? "no other is" : number === 1 ? "one other is" : `${numberWord(number)} others are`} recorded to buy or depend on it`,
    reached: (number: number) =>
      number === 0
        ? "Nobody else is inferred from where such goods go."
        : `Inferred: ${numberWord(number)} more could be reached through kinds of goods; no claim says that what they have comes from what drops out.`,
    asked: (number: number) =>
      `Of these, ${numberWord(number)} ${number === 1 ? "mines or makes" : "mine or make"} it, or another material of the same thing, and would be asked for more.`,
  },
  shown: (what: string, number: number, of: number) =>
    `Shown: ${what}; ${formatNumber(number)} of ${formatNumber(of)} organisations and sectors.`,
  circle: (numbers: string) => `circle ${numbers}`,
  only: (what: string) => `only ${what}`,
  policy: {
    /** `touches`: what it is on, which Chinese names of policies may not say. */
    named: (name: string, _touches: string) => name,
    more: (number: number) => `and ${formatNumber(number)} more`,
  },
  takenOut: (all: number, owned: number) =>
    `${formatNumber(all)} organisations drop out, ${formatNumber(owned)} of them because ${owned === 1 ? "it is a subsidiary" : "they are subsidiaries"}.`,
  /** In place of goods that no claim names. */
  theirs: "these",
  end: ".",
  cut: "This answer is incomplete: what it shows is correct, but there is more.",
  limits: {
    share:
      "Effects in circle 1 are those of a whole rule or shortage, and no forecast: another stop may go otherwise. Circle 3 says that goods of this kind go this way; it does not say that an organisation gets them from what drops out.",
    notFound: "Others may be concerned, too: “not recorded” does not mean that something does not exist.",
    current:
      "Goods are followed along current claims only. What is planned, suspended, ended or last reported years ago carries none, nor do supplies of whoever mines or makes the goods itself; disputed claims do, and the weakest claim on the way says so.",
    exports:
      "Only exports stop: organisations there keep the goods, so circle 3 has neither them nor the customers of what they make of them. What is recorded to come from them alone is not followed.",
    making:
      "Nobody there makes it any more, so circle 3 has its users there too, and whoever buys from them. For stopped exports, choose “exported from” above.",
    headquarters:
      "An organisation counts for the country or region of its headquarters, not of its plants. Hong Kong and Macao are counted separately.",
    oneCountry: "What loses its last recorded maker is worked out for one country or region at a time only.",
    with: "Subsidiaries drop out too, at every level, where a claim in force says so.",
    without: "Subsidiaries remain: only the organisations themselves drop out.",
  },
};

export type AnswerStrings = typeof en;

/** The words of the sentences of an answer, and of its limits. */
export const answerStrings = inLanguages(en, async () => (await import("./answerStrings.zh.ts")).zh);
