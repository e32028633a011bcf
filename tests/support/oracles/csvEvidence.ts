import { type CsvRow, cited, claims, rowsOf, sources } from "./csvClaims.ts";

// A second implementation of the codebook's rule of evidence. It shares no code with the program: it works on the raw
// cells, and finds owners by joining pairs.

const publishers = new Map(rowsOf("publishers.csv").map((row) => [row.publisher, row]));
const entities = new Map(
  ["organisations", "technologies", "products", "sectors", "places", "policies"].flatMap((file) =>
    rowsOf(`entities/${file}.csv`).map((row): [string, CsvRow] => [row.id ?? "", { ...row, file }]),
  ),
);
const stateBodies = [...entities.values()].filter(({ kind }) => kind === "government" || kind === "state-group");
const newestVerdicts = new Map(
  rowsOf("checks.csv")
    .sort((a, b) => ((a.checked ?? "") < (b.checked ?? "") ? -1 : 1))
    .map(({ claim, source, verdict }) => [`${claim} ${source}`, verdict]),
);
const ownerPairs = joined(
  claims
    .filter(({ predicate, status }) => predicate === "SUBSIDIARY_OF" && status !== "planned" && status !== "proposed")
    .map(({ subject, object }) => `${subject} ${object}`),
);
const stakes = claims.filter(({ predicate, status }) => predicate === "OWNS_STAKE_IN" && status === "in-force");

/** Pairs "owned owner" at any depth: joins pairs end to end until no new one appears. */
function joined(owning: readonly string[]): Set<string> {
  const pairs = new Set(owning);
  for (let before = 0; before < pairs.size; ) {
    before = pairs.size;
    for (const pair of pairs) {
      const [owned, owner] = pair.split(" ");
      for (const step of owning) if (step.startsWith(`${owner} `)) pairs.add(`${owned} ${step.split(" ")[1]}`);
    }
  }
  return pairs;
}

const endsOf = ({ subject = "", object = "" }: CsvRow) => [subject, object];
const owns = (owner: string, owned: string) => owner === owned || ownerPairs.has(`${owned} ${owner}`);

/** The row whose words a source carries, and the register's row of its publisher. */
function originOf(id: string): { speaker: string; publisher: string; register: CsvRow } {
  let row = sources.get(id) ?? {};
  while (sources.has(row.repeats ?? "")) row = sources.get(row.repeats ?? "") ?? {};
  const publisher = row.repeats || row.publisher || "";
  return { speaker: row.publisher_entity ?? "", publisher, register: publishers.get(publisher) ?? {} };
}

function isFamily(claim: CsvRow, id: string): boolean {
  return id !== "" && endsOf(claim).some((end) => owns(id, end) || owns(end, id));
}

/** Countries whose state issued an end, or has a body or group that is the end, or its owner or shareholder at any depth. */
function statesOf(end: string): Set<string> {
  const { file = "", jurisdiction = "" } = entities.get(end) ?? {};
  if (file === "policies") return new Set(jurisdiction.split(";"));
  const behind = stateBodies.filter(
    ({ id = "" }) => owns(id, end) || stakes.some(({ subject, object = "" }) => subject === id && owns(object, end)),
  );
  return new Set(behind.map(({ country = "" }) => country));
}

const known = new Map<string, Set<string>>();
const isOfState = (end: string, country: string) => {
  const states = known.get(end) ?? statesOf(end);
  known.set(end, states);
  return states.has(country);
};

const isRecord = ({ predicate }: CsvRow) =>
  /^(LOCATED_IN|SUBSIDIARY_OF|OWNS_STAKE_IN|PART_OF|ISSUED)$/.test(predicate ?? "");

/** Why a source of a claim is left out, whatever the other sources are; empty if it is not. */
function leftOut(claim: CsvRow, id: string): string {
  const { speaker, register } = originOf(id);
  const { kind = "", country = "", controlled_by = "" } = register;
  if (newestVerdicts.get(`${claim.id} ${id}`) === "does-not") return "failed-check";
  if (isFamily(claim, speaker)) return "kin";
  if (isFamily(claim, controlled_by)) return "controlled";
  if (speaker === "" && /^(company|wire-release)$/.test(kind)) return "own-word";
  if (kind !== "state-media" || isRecord(claim) || country === "") return "";
  return endsOf(claim).some((end) => isOfState(end, country)) ? "state-media" : "";
}

const isWeak = (id: string) =>
  /^(encyclopaedia|aggregator|blog|unknown)$/.test(originOf(id).register.kind ?? "unknown");

/** The sources of a claim that count: strong ones if there are any, otherwise weak ones. */
function counting(claim: CsvRow): string[] {
  const heard = cited(claim, "sources").filter((id) => leftOut(claim, id) === "");
  const strong = heard.filter((id) => !isWeak(id));
  return strong.length > 0 ? strong : heard;
}

/** Names of the publishers whose sources count for a claim, weak ones too. */
export function independentPublishers(claim: CsvRow): Set<string> {
  const roles = rolesOf(claim);
  const ids = cited(claim, "sources").filter((_, place) => roles[place] === "counts");
  return new Set(ids.map((id) => sources.get(id)?.publisher ?? ""));
}

/** As how many publishers the sources of a claim count. */
export function publisherCount(claim: CsvRow): number {
  const counted = counting(claim);
  return counted.every(isWeak)
    ? Math.min(counted.length, 1)
    : new Set(counted.map((id) => originOf(id).publisher)).size;
}

/** How each source of a claim counts, in the order of its row. */
export function rolesOf(claim: CsvRow): string[] {
  const ids = cited(claim, "sources");
  const counted = counting(claim);
  const isRepeat = (id: string) => (sources.get(id)?.repeats ?? "") !== "";
  const own = counted.filter((id) => !isRepeat(id)).map((id) => originOf(id).publisher);
  const repeats = counted.filter(isRepeat);
  return ids.map((id) => {
    if (!counted.includes(id)) return leftOut(claim, id) || "weak";
    if (!isRepeat(id)) return "counts";
    const { publisher } = originOf(id);
    const first = repeats.find((other) => originOf(other).publisher === publisher);
    return own.includes(publisher) || first !== id ? "retells" : "counts";
  });
}

/** The grade of a claim. */
export function gradeOf(claim: CsvRow): string {
  if (claim.predicate === "COUNTERPART_OF") return "assessed";
  if (claim.disputed_by !== "") return "disputed";
  const count = publisherCount(claim);
  if (count === 0) return "self-reported";
  return count === 1 || /weak|relay-unmarked/.test(claim.caveat ?? "") ? "single-source" : "corroborated";
}
