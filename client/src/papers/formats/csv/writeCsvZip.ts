import type { Claim } from "@atlas/server/contract";
import { entityTypeIds, entityTypes } from "@atlas/server/vocabulary";
import { strToU8, zipSync } from "fflate";
import { emptyView, formatView } from "../../../model/address/view/viewState.ts";
import { attributionsOf, disputesOf, effectsOf, moneyOf, relaysOf } from "../../../model/claim/registerRows.ts";
import { type CsvColumn, csvText } from "../../../model/words/csvText.ts";
import { wholeText } from "../../../model/words/plainText.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../document/parts/frontPart.ts";
import { jsonText } from "../jsonText.ts";
import { zipOptions } from "../office/officeProperties.ts";
import { briefingFiles } from "./briefingFiles.ts";
import {
  attributionColumns,
  checkColumns,
  checksOf,
  cityColumns,
  claimColumns,
  disputeColumns,
  effectColumns,
  entityColumns,
  moneyColumns,
  publisherColumns,
  publishersOf,
  relayColumns,
  sourceColumnsOf,
} from "./csvColumns.ts";
import { csvStrings as words } from "./csvStrings.ts";
import { extractOf, type OwnFolder, ownFolders, type Rows } from "./extractOf.ts";
import { aboutText, type ExtractFile, readmeText } from "./readmeText.ts";

/** A data set must have a claim file, even an empty one. */
const NO_DOSSIER = "none";

/** Writes a view as a zipped data folder that the loader of an atlas reads, with all it needs for equal grades. */
export function writeCsvZip(briefing: Briefing): Uint8Array<ArrayBuffer> {
  const extract = extractOf(briefing);
  const { base, own } = ownFolders(extract);
  const known = new Set(extract.entities.map(({ id }) => id));
  const files = [
    datasetFile(briefing),
    sourceFile(base),
    publisherFile(base),
    checkFile(base),
    ...registerFiles(base, known),
    ...cityFiles(extract),
    ...entityFiles(base),
    ...claimFiles(base),
    ...own.flatMap((folder) => ownFiles(folder, known)),
    ...briefingFiles(briefing, extract),
  ];
  const view: ExtractFile = {
    path: "views/exported-view.json",
    text: `${jsonText(extractView(briefing), 2)}\n`,
    what: words.files.view,
    rows: null,
  };
  const all = [...files, view];
  const texts = [
    ["README.md", readmeText(all, extract, own)],
    ["ABOUT.md", aboutText(briefing, own)],
    ...all.map(({ path, text }) => [path, text] as const),
  ] as const;
  return zipSync(
    Object.fromEntries(texts.map(([path, text]) => [path, strToU8(wholeText(text))])),
    zipOptions(briefing),
  );
}

/** The extract has a version of its own, so that it is not mistaken for the whole data set. */
function datasetFile({ dataset, hash }: Briefing): ExtractFile {
  const { title, version, date, licence } = dataset;
  const description = { title: `${title} (extract)`, version: `${version}-extract-${hash}`, date, licence };
  return { path: "dataset.json", text: `${jsonText(description, 2)}\n`, what: words.files.dataset, rows: null };
}

function sourceFile({ sources }: Rows): ExtractFile {
  const text = csvText(sourceColumnsOf(sources), sources);
  return { path: "sources.csv", text, what: words.files.sources, rows: sources.length };
}

function publisherFile(records: Rows): ExtractFile {
  const publishers = publishersOf(records);
  const text = csvText(publisherColumns, publishers);
  return { path: "publishers.csv", text, what: words.files.publishers, rows: publishers.length };
}

function checkFile({ claims }: Rows): ExtractFile {
  const checks = checksOf(claims);
  return { path: "checks.csv", text: csvText(checkColumns, checks), what: words.files.checks, rows: checks.length };
}

/** The registers of retellings, attributions, disputes, effects and money, with the rows of these claims. */
function registerFiles({ claims }: Rows, known: ReadonlySet<string>): ExtractFile[] {
  const { relays, attributions, disputes, effects, money } = words.files;
  const effectRows = claims.flatMap((claim) => effectsOf(claim, (id) => known.has(id)));
  const ids = new Set(claims.map(({ id }) => id));
  const sums = claims.flatMap((claim) =>
    moneyOf(
      claim,
      (id) => known.has(id),
      (id) => ids.has(id),
    ),
  );
  return [
    registerFile({ path: "relays.csv", what: relays }, relayColumns, claims.flatMap(relaysOf)),
    registerFile({ path: "attributions.csv", what: attributions }, attributionColumns, claims.flatMap(attributionsOf)),
    registerFile({ path: "disputes.csv", what: disputes }, disputeColumns, claims.flatMap(disputesOf)),
    registerFile({ path: "effects.csv", what: effects }, effectColumns, effectRows),
    registerFile({ path: "money.csv", what: money }, moneyColumns, sums),
  ];
}

/** The register of cities in which organisations sit; none without cities, nor if one is not known: the register is whole. */
function cityFiles({ entities }: Pick<Rows, "entities">): ExtractFile[] {
  const seats = new Map(
    entities.flatMap((seat) =>
      seat.type === "organisation" && seat.city !== null ? [[`${seat.city} ${seat.country}`, seat] as const] : [],
    ),
  );
  const rows = [...seats.values()];
  if (rows.length === 0 || rows.some(({ seat_lat }) => seat_lat === null)) return [];
  return [registerFile({ path: "cities.csv", what: words.files.cities }, cityColumns, rows)];
}

function registerFile<Row>(
  named: Pick<ExtractFile, "path" | "what">,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): ExtractFile {
  return { ...named, text: csvText(columns, rows), rows: rows.length };
}

/** The non-empty files of a folder of own data. */
function ownFiles({ path, rows }: OwnFolder, known: ReadonlySet<string>): ExtractFile[] {
  const tables = [sourceFile(rows), publisherFile(rows), checkFile(rows), ...registerFiles(rows, known)];
  return [...tables, ...entityFiles(rows), ...claimFiles(rows)]
    .filter((file) => file.rows !== 0)
    .map((file) => ({ ...file, path: path + file.path }));
}

/** One file per type, even if empty: the loader requires all of them. */
function entityFiles({ entities }: Rows): ExtractFile[] {
  return entityTypeIds.map((type) => {
    const ofType = entities.filter((entity) => entity.type === type);
    return {
      path: `entities/${entityTypes[type].file}.csv`,
      text: csvText(entityColumns[type], ofType),
      what: words.files.entities,
      rows: ofType.length,
    };
  });
}

function claimFiles({ claims }: Rows): ExtractFile[] {
  const dossiers = new Map<string, Claim[]>(claims.length === 0 ? [[NO_DOSSIER, []]] : []);
  for (const claim of claims) dossiers.set(claim.dossier, [...(dossiers.get(claim.dossier) ?? []), claim]);
  return [...dossiers].map(([dossier, ofDossier]) => ({
    path: `claims/${dossier}.csv`,
    text: csvText(claimColumns, ofDossier),
    what: words.files.claims,
    rows: ofDossier.length,
  }));
}

/** The view with all its entities, as the extract ranks neighbours differently, and its filters, as it holds more. */
function extractView(briefing: Briefing) {
  const { entities, view } = briefing;
  const title = contentTitle(briefing);
  const sentence = words.viewSentence(briefing.dataset.version);
  return {
    title,
    title_zh: title,
    sentence,
    sentence_zh: sentence,
    view: formatView({
      ...emptyView,
      steps: [{ ids: entities.map(({ id }) => id), neighbours: 0 }],
      filters: view.filters,
      hidePairs: view.hidePairs,
      labels: view.labels,
      verbs: view.verbs,
    }),
  };
}
