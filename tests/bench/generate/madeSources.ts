import { publisherKey } from "../../../server/src/rules/publishers.ts";
import type { columnValues } from "../../../server/src/rules/vocabulary.ts";
import type { EcosystemPlan } from "./EcosystemPlan.ts";
import { madeDate } from "./madeDate.ts";
import { organisation } from "./organisations.ts";
import { type Random, randomOf } from "./Random.ts";
import { type Some, stems, syllables } from "./words.ts";

/** The sources of one claim. */
export interface Support {
  sources: string[];
  disputedBy: string[];
  caveats: (typeof columnValues.caveat)[number][];
}

const papers: Some<string> = [
  "Daily",
  "Review",
  "Metals Weekly",
  "Evening News",
  "Bulletin",
  "Wire",
  "Observer",
  "Gazette",
];
const readers: Some<string> = [
  "Institute",
  "Journal of Materials",
  "Trade Watch",
  "Statistics Office",
  "Exchange",
  "Policy Centre",
];
const independentKinds = [
  "news",
  "news",
  "trade-press",
  "trade-press",
  "government",
  "academic",
  "think-tank",
  "reference",
] as const;

/** The id of a source; those that are an organisation's own word have its number. */
export function sourceId({ ownSources }: EcosystemPlan, index: number): string {
  return index < ownSources ? `own-word-${index + 1}` : `report-${index + 1}`;
}

/** A row of sources.csv. */
export function sourceCells(plan: EcosystemPlan, index: number): (string | null)[] {
  const random = randomOf(plan.seed, "source", index);
  const id = sourceId(plan, index);
  const published = random.chance(0.93) ? madeDate(random, 2012) : null;
  const url = `https://www.example.org/${id}`;
  if (index < plan.ownSources) {
    const { id: entity, name, country } = organisation(plan, index);
    // Half of what companies say about themselves reaches readers through others.
    const via = random.chance(0.5) ? publisher(plan, random).name : null;
    const kind = random.pick(["company", "company", "filing"]);
    const language = country === "CN" ? "zh" : "en";
    return [id, `${name}: report ${1 + random.below(12)}`, name, via, entity, url, published, kind, language, null];
  }
  const { name, kind } = publisher(plan, random);
  const via = random.chance(0.1) ? publisher(plan, random).name : null;
  const language = random.pick(["en", "en", "zh", "zh", "ja", "de"]);
  return [
    id,
    `${random.pick(papers)} on rare earths, number ${index + 1}`,
    name,
    via,
    null,
    url,
    published,
    kind,
    language,
    null,
  ];
}

/**
 * What a claim rests on: the organisation's own word, that of others, or both; some claims are disputed. `null` means
 * that no organisation speaks.
 */
export function supportOf(plan: EcosystemPlan, random: Random, organisationIndex: number | null): Support {
  const own = organisationIndex !== null && organisationIndex < plan.ownSources ? [organisationIndex] : [];
  const saysItself = own.length > 0 && random.chance(0.45);
  const others =
    saysItself && random.chance(0.7) ? 0 : 1 + (random.chance(0.45) ? 1 : 0) + (random.chance(0.2) ? 1 : 0);
  const numbers = new Set([
    ...(saysItself ? own : []),
    ...Array.from({ length: others }, () => independent(plan, random)),
  ]);
  const against = random.chance(0.03) ? independent(plan, random) : null;
  const disputing = against !== null && !numbers.has(against) ? [against] : [];
  const caveat = random.chance(0.1) ? [random.pick(["weak", "estimate", "estimate", "relay-unmarked"] as const)] : [];
  return {
    sources: [...numbers].map((index) => sourceId(plan, index)),
    disputedBy: disputing.map((index) => sourceId(plan, index)),
    caveats: caveat,
  };
}

function independent({ sources, ownSources }: EcosystemPlan, random: Random): number {
  return ownSources + random.skewed(sources - ownSources);
}

/** The rows of publishers.csv: organisations that speak for themselves, then all other publishers. */
export function* publisherCells(plan: EcosystemPlan): Generator<(string | null)[]> {
  const made = new Set<string>();
  const isNew = (name: string) => made.size < made.add(publisherKey(name)).size;
  for (let index = 0; index < plan.ownSources; index++) {
    const { id, name, country } = organisation(plan, index);
    if (isNew(name)) yield [name, "company", country, id, null];
  }
  for (let index = 0; index < plan.publishers; index++) {
    const { name, kind } = publisherOf(index);
    if (isNew(name)) yield [name, kind === "reference" ? "encyclopaedia" : kind, null, null, null];
  }
}

/** A publisher, large ones more often. */
function publisher({ publishers }: EcosystemPlan, random: Random) {
  return publisherOf(random.skewed(publishers));
}

/** The name and kind of a publisher follow from its number. */
function publisherOf(index: number) {
  const outlets = [...papers, ...readers];
  const list = [...stems, ...syllables];
  const one = list[Math.floor(index / outlets.length) % list.length];
  const other = list[Math.floor(index / outlets.length / list.length) % list.length];
  const name = `${one?.en}${other?.en.toLowerCase()} ${outlets[index % outlets.length]}`;
  return { name, kind: independentKinds[index % independentKinds.length] ?? "news" };
}
