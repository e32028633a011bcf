import type { OverlaidTables } from "../own/overlayTables.ts";
import type { Fault, RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";
import { tableForms } from "../read/tableForms.ts";
import type { CitedSources } from "./checkRowFaults.ts";
import { moneyFaults } from "./moneyFaults.ts";
import { type KnownIds, unknownEntity } from "./references.ts";

/** The rows to which registers refer. */
interface Known extends KnownIds, CitedSources {
  /** Why a text cannot be what a source repeats; null if it can. */
  unrepeatable(text: string): string | null;
  /** For each source, the source or publisher that it repeats in all claims; empty if none. */
  repeats: ReadonlyMap<string, string>;
  claims: ReadonlyMap<string, Record<"statement" | "disputed_by" | "predicate", string>>;
}

/** The separator of words in attributions.csv, which may hold semicolons and commas themselves. */
export const BETWEEN_WORDS = " | ";

type Registers = Pick<OverlaidTables, "relays" | "attributions" | "disputes" | "effects" | "money">;

/** Faults of rows of the registers of retold sources, of speakers, of disputes, of effects and of money. */
export function registerFaults({ relays, attributions, disputes, effects, money }: Registers, known: Known): Fault[] {
  const relayed = new Map(relays.rows.map(({ cells }) => [`${cells.claim} ${cells.source}`, cells.after]));
  const sumFaults = moneyFaults(money.rows);
  return [
    ...keyed(relays.rows, tableForms.relays.key, (cells) => [
      ...citedSource(cells, known),
      ...unknownEntity("speaker", cells.speaker, known),
      ...relayFaults(cells, known, (source) => relayed.get(`${cells.claim} ${source}`) || known.repeats.get(source)),
    ]),
    ...keyed(attributions.rows, tableForms.attributions.key, (cells) => [
      ...knownClaim(cells.claim, known),
      ...unknownEntity("speaker", cells.speaker, known),
      ...wordFaults(cells, known),
    ]),
    ...keyed(disputes.rows, tableForms.disputes.key, (cells) => [
      ...knownClaim(cells.claim, known),
      ...undisputed(cells.claim, known),
    ]),
    ...keyed(effects.rows, tableForms.effects.key, (cells) => [
      ...knownClaim(cells.claim, known),
      ...cells.goods.split(";").flatMap((id) => unknownEntity("goods", id, known)),
      ...effectFaults(cells, known),
    ]),
    ...keyed(money.rows, tableForms.money.key, (cells) => [
      ...knownClaim(cells.claim, known),
      ...unknownEntity("giver", cells.giver, known),
      ...unknownEntity("receiver", cells.receiver, known),
      ...knownClaim(cells.counted_in, known, "counted_in"),
      ...sumFaults(cells),
    ]),
  ];
}

/** The faults of each row, and of one whose key stands in an earlier row. */
export function keyed<Column extends string>(
  rows: readonly CsvRow<Column>[],
  key: readonly NoInfer<Column>[],
  faultsOf: (cells: Record<Column, string>) => RowFault[],
): Fault[] {
  const first = new Map<string, CsvRow<Column>>();
  return rows.flatMap((row): Fault[] => {
    const { file, line, cells } = row;
    const named = key.map((column) => cells[column]).join(" ");
    const earlier = first.get(named);
    if (earlier === undefined) first.set(named, row);
    const again = earlier && {
      column: key[0] ?? "",
      message: `has ${quoted(named)} like ${earlier.file}:${earlier.line}, expected each once`,
    };
    return [...faultsOf(cells), ...(again ? [again] : [])].map((fault) => ({ file, line, ...fault }));
  });
}

function knownClaim(id: string, { claims, allClaims }: Known, column = "claim"): RowFault[] {
  if (id === "" || claims.has(id) || !allClaims) return [];
  return [{ column, message: `has ${quoted(id)}, expected the id of a claim` }];
}

function citedSource({ claim, source }: Record<"claim" | "source", string>, known: Known): RowFault[] {
  const cited = known.byClaim.get(claim);
  if (cited === undefined) return knownClaim(claim, known);
  if (source === "" || cited.has(source)) return [];
  return [{ column: "source", message: `has ${quoted(source)}, expected a source that ${claim} cites` }];
}

function relayFaults(
  { source, after, speaker }: Record<"source" | "after" | "speaker", string>,
  known: Known,
  retoldBy: (source: string) => string | undefined,
): RowFault[] {
  if (after === "") {
    return speaker === "" ? [{ column: "after", message: "is empty, expected it or speaker to be filled" }] : [];
  }
  const way = new Set<string>();
  for (let next: string | undefined = after; next && !way.has(next); next = retoldBy(next)) way.add(next);
  const message = way.has(source) ? circle(after, source) : known.unrepeatable(after);
  return message === null ? [] : [{ column: "after", message: `has ${quoted(after)}, ${message}` }];
}

function circle(after: string, source: string): string {
  return after === source ? "the source itself, expected another" : `which retells ${source}, expected no circle`;
}

function wordFaults(
  { claim, extent, words }: Record<"claim" | "extent" | "words", string>,
  { claims }: Known,
): RowFault[] {
  const fault = (message: string) => [{ column: "words", message }];
  if (extent === "all") return words === "" ? [] : fault(`has ${quoted(words)}, expected none where the extent is all`);
  if (extent !== "part") return [];
  if (words === "") return fault("is empty, expected words of the statement, because the extent is part");
  const statement = claims.get(claim)?.statement;
  const missing = words.split(BETWEEN_WORDS).filter((part) => statement?.includes(part) === false);
  return missing.flatMap((part) => fault(`has ${quoted(part)}, expected words that the statement of ${claim} has`));
}

function undisputed(id: string, { claims }: Known): RowFault[] {
  if (claims.get(id)?.disputed_by !== "") return [];
  return [{ column: "claim", message: `has ${quoted(id)}, expected a claim that a source disputes` }];
}

/** Most words of `short`, so that a table can hold it. */
const MOST_WORDS = 8;

/** Faults of a row of effects.csv: only what a policy affects, and what depends on something, has an effect. */
function effectFaults({ claim, short }: Record<"claim" | "short", string>, { claims }: Known): RowFault[] {
  const predicate = claims.get(claim)?.predicate;
  const isOther = predicate !== undefined && predicate !== "AFFECTS" && predicate !== "DEPENDS_ON";
  return [
    ...(isOther ? [{ column: "claim", message: `has ${quoted(claim)}, expected an AFFECTS or DEPENDS_ON claim` }] : []),
    ...(short.split(/\s+/).length > MOST_WORDS
      ? [{ column: "short", message: `has ${quoted(short)}, expected at most ${MOST_WORDS} words` }]
      : []),
  ];
}
