import type { SupplyLoss } from "@atlas/server/contract";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${formatNumber(number)} ${many}`;
const is = (number: number) => (number === 1 ? "is" : "are");
// "None of these has": what there is none of is one.
const has = (number: number) => (number < 2 ? "has" : "have");
const numberOrNone = (number: number) => (number === 0 ? "none" : formatNumber(number));

const en = {
  title: "Removal",
  lead: "What loses its last developer, producer or supplier when organisations or a whole country drop out, and who stays.",
  organisations: "Organisations taken out",
  country: "Country taken out",
  noCountry: "none",
  subsidiaries: "With what belongs to them",
  loading: "Working it out …",
  pickOne:
    "Choose an organisation or a country above to see all that is lost without it. Without one, this page lists what hangs on a single organisation.",
  titleWithout: (what: string) => `Without ${what}`,
  organisationsOf: (country: string) => `the organisations of ${country}`,
  titleSingle: "What hangs on one organisation",
  takenOut: (number: number) => `${count(number, "organisation is", "organisations are")} taken out.`,
  takenOutOwned: (all: number, owned: number) =>
    `${formatNumber(all)} organisations are taken out, ${formatNumber(owned)} of them because ${owned === 1 ? "it belongs" : "they belong"} to ${all - owned === 1 ? "the one chosen" : "the others"}.`,
  touched: (taken: number, touched: number, lost: number) =>
    `${taken === 1 ? "It develops or produces" : "They develop or produce"} ${count(touched, "technology or product", "technologies and products")} by claims in force; ${touched === 1 ? "it" : `${numberOrNone(lost)} of these`} ${has(lost)} ${touched === 1 && lost === 0 ? "no loss" : "a loss"}.`,
  lostHere: (number: number, loss: string) =>
    `${count(number, "technology or product", "technologies and products")}: ${loss}.`,
  sectorsLost: (number: number, whole: number) =>
    `${count(number, "sector needs", "sectors need")} some of what is lost; ${wholeLost(number, whole)} together.`,
  customersLost: (number: number) =>
    `${count(number, "supply relation or dependence", "supply relations and dependences")} of those who stay ${is(number)} hit.`,
  nothingLost: "Nothing loses its last developer, producer or supplier in this data set.",
  nobodyTaken: "No organisation of this data set sits in that country.",
  singleFound: (number: number) =>
    `${count(number, "technology or product hangs", "technologies and products hang")} on one organisation, or on one with its subsidiaries, in this data set; those that most sectors need come first.`,
  singleNeeded: (number: number) =>
    number === 0
      ? "None of them is needed by a sector on record."
      : `${formatNumber(number)} of them ${is(number)} needed by at least one sector on record.`,
  cut: "The answer was cut short: what is told is right, but there is more.",
  losses: {
    anywhere: { none: "nobody left in this data set", disputed: "only disputed claims left" },
    "outside-china": {
      none: "nobody outside China left in this data set",
      disputed: "outside China only disputed claims left",
    },
    "in-china": { none: "nobody in China left in this data set", disputed: "in China only disputed claims left" },
  } satisfies Record<SupplyLoss["side"], Record<SupplyLoss["rest"], string>>,
  tables: {
    items: "Technologies and products with a loss",
    stays: "Who stays",
    sectors: "Sectors that need what is lost",
    customers: "Who is supplied by them or depends on what is lost",
    removed: "Taken out besides, as they belong to what is taken out",
    single: "Single points of failure",
  },
  columns: {
    what: "Technology or product",
    type: "Type",
    loss: "Loss",
    taken: "Taken out",
    left: "Who stays",
    announced: "Planned or proposed",
    sectors: "Needed by",
    organisation: "Organisation",
    country: "Country",
    maturity: "Maturity",
    evidence: "Evidence",
    sector: "Sector",
    share: "Lost of known",
    which: "Which",
    customer: "Who",
    by: "How",
    supplied: "What",
    holder: "Hangs on",
    only: "Developed or produced by",
    number: "Sectors",
  },
  share: (lost: number, all: number) => `${formatNumber(lost)} of ${formatNumber(all)}`,
  noneSectors: "none on record",
  supplied: "is supplied with it",
  depends: "depends on it",
  limits: {
    notFound: "“Nobody left in this data set” does not mean that nobody exists: only who is in this data set can stay.",
    counted:
      "Developers, producers and suppliers count by claims in force. Who is only planned or proposed is named, and not counted; what is suspended or ended is no supply. Who is named by disputed claims alone counts, and is told apart.",
    capacity:
      "Who stays is named with maturity and evidence, not with free capacity: staying is not being able to replace.",
    sectors:
      "A sector needs what is applied in it, what it depends on, and the technologies that are embodied in products applied in it, as far as claims say so.",
    coverage: (technologies: string, products: string) =>
      `Coverage: somebody is known to develop ${technologies} technologies and to produce ${products} products; for the others nothing can be lost here.`,
    of: (part: number, all: number) => `${formatNumber(part)} of ${formatNumber(all)}`,
    with: "What belongs to them along subsidiary claims in force goes too, at any depth.",
    without: "What belongs to them stays: only the organisations themselves go.",
    country:
      "An organisation sits where its seat is, not where its plants are. Hong Kong and Macao have codes of their own.",
    china: "As every organisation in China goes, it is not listed what loses only those in China; who stays for it is.",
    group: "An organisation and its owners count as one; a government body does not join its companies into one.",
  },
};

export type Strings = typeof en;

/** Everything that the page of removal says. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function wholeLost(sectors: number, whole: number): string {
  if (sectors === 1) return `the loss ${whole === 0 ? "does not hold" : "holds"} for all its technologies and products`;
  if (whole === 0) return "for none of them does the loss hold for all its technologies and products";
  return `for ${formatNumber(whole)} of them the loss holds for all ${whole === 1 ? "its" : "their"} technologies and products`;
}
