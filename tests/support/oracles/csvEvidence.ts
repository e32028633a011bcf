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

const relays = new Map(rowsOf("relays.csv").map((row) => [`${row.claim} ${row.source}`, row]));
const words = new Set(rowsOf("attributions.csv").flatMap(({ claim, extent }) => (extent === "all" ? claim : [])));
const details = new Set(rowsOf("disputes.csv").flatMap(({ claim, about }) => (about === "detail" ? claim : [])));

/** The text that a source retells in a claim; the source itself if it speaks for itself there. */
function retoldBy(claim: CsvRow, id: string): string {
  return relays.get(`${claim.id} ${id}`)?.after || sources.get(id)?.repeats || "";
}

/** Whose words a source carries in a claim, and the register's row of their publisher. */
function originOf(claim: CsvRow, id: string): { speaker: string; publisher: string; register: CsvRow } {
  let at = id;
  let speaker = "";
  for (let next = id; next !== ""; next = retoldBy(claim, at)) {
    if (sources.has(next)) at = next;
    speaker ||= relays.get(`${claim.id} ${at}`)?.speaker ?? "";
    if (!sources.has(next)) return voice(next, speaker || sources.get(at)?.publisher_entity);
  }
  return voice(sources.get(at)?.publisher, speaker || sources.get(at)?.publisher_entity);
}

function voice(publisher = "", speaker = "") {
  return { speaker, publisher, register: publishers.get(publisher) ?? {} };
}

const making = claims.filter(
  ({ predicate = "", status = "" }) => /^(PRODUCES|DEVELOPS|MINES)$/.test(predicate) && !/^p/.test(status),
);
const isThing = (id: string) => /^(products|technologies)$/.test(entities.get(id)?.file ?? "");

function isFamily(claim: CsvRow, id: string): boolean {
  const ends = endsOf(claim);
  const makers = ends.every(isThing) ? making.filter(({ object = "" }) => ends.includes(object)) : [];
  const kin = [...ends, ...makers.map(({ subject = "" }) => subject)];
  return id !== "" && kin.some((end) => owns(id, end) || owns(end, id));
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
  const { speaker, register } = originOf(claim, id);
  const { kind = "", country = "", controlled_by = "" } = register;
  if (!claim.unchecked && newestVerdicts.get(`${claim.id} ${id}`) === "does-not") return "failed-check";
  if (isFamily(claim, speaker)) return "kin";
  if (isFamily(claim, controlled_by)) return "controlled";
  if (speaker === "" && /^(company|wire-release)$/.test(kind)) return "own-word";
  if (kind !== "state-media" || isRecord(claim) || country === "") return "";
  return endsOf(claim).some((end) => isOfState(end, country)) ? "state-media" : "";
}

const isWeak = (claim: CsvRow, id: string) =>
  /^(encyclopaedia|aggregator|blog|unknown)$/.test(originOf(claim, id).register.kind ?? "unknown");

/** The sources of a claim that count: strong ones if there are any, otherwise weak ones. */
function counting(claim: CsvRow): string[] {
  const heard = cited(claim, "sources").filter((id) => leftOut(claim, id) === "");
  const strong = heard.filter((id) => !isWeak(claim, id));
  return strong.length > 0 ? strong : heard;
}

/** Names of the publishers whose sources count for a claim, weak ones too. */
export function independentPublishers(claim: CsvRow): Set<string> {
  const roles = rolesOf(claim);
  const ids = cited(claim, "sources").filter((_, place) => roles[place] === "counts");
  return new Set(ids.map((id) => sources.get(id)?.publisher ?? ""));
}

/** The voice of a source in a claim: its speaker, or else its publisher. */
function voiceKey(claim: CsvRow, id: string): string {
  const { speaker, publisher } = originOf(claim, id);
  return speaker === "" ? `publisher ${publisher}` : speaker;
}

/** As how many voices the sources of a claim count. */
export function publisherCount(claim: CsvRow): number {
  const counted = counting(claim);
  return counted.every((id) => isWeak(claim, id))
    ? Math.min(counted.length, 1)
    : new Set(counted.map((id) => voiceKey(claim, id))).size;
}

/** How each source of a claim counts, in the order of its row. */
export function rolesOf(claim: CsvRow): string[] {
  const ids = cited(claim, "sources");
  const counted = counting(claim);
  const isRepeat = (id: string) => relays.has(`${claim.id} ${id}`) || retoldBy(claim, id) !== "";
  const own = counted.filter((id) => !isRepeat(id)).map((id) => voiceKey(claim, id));
  const repeats = counted.filter(isRepeat);
  return ids.map((id) => {
    if (!counted.includes(id)) return leftOut(claim, id) || "weak";
    if (!isRepeat(id)) return "counts";
    const voice = voiceKey(claim, id);
    const first = repeats.find((other) => voiceKey(claim, other) === voice);
    return own.includes(voice) || first !== id ? "retells" : "counts";
  });
}

/** Whether a dispute is a grade: about no detail, and not by weak sources alone against a strong one. */
function isDisputed(claim: CsvRow): boolean {
  const against = cited(claim, "disputed_by");
  const isBrushedAside = against.every((id) => isWeak(claim, id)) && counting(claim).some((id) => !isWeak(claim, id));
  return against.length > 0 && !details.has(claim.id ?? "") && !isBrushedAside;
}

/** The grade of a claim; without its checks if it is marked as `unchecked`. */
export function gradeOf(claim: CsvRow): string {
  if (claim.predicate === "COUNTERPART_OF") return "assessed";
  if (isDisputed(claim)) return "disputed";
  const count = publisherCount(claim);
  if (count === 0 || words.has(claim.id ?? "")) return "self-reported";
  return count === 1 || /weak|relay-unmarked/.test(claim.caveat ?? "") ? "single-source" : "corroborated";
}
