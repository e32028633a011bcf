import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  claimColumns,
  entityColumns,
  publisherColumns,
  sourceColumns,
} from "../../../server/src/dataset/read/columns.ts";
import { DATASET_FILE, entityFile } from "../../../server/src/dataset/read/dataFiles.ts";
import { tableFile } from "../../../server/src/dataset/read/tableForms.ts";
import { type EntityType, entityTypeIds } from "../../../server/src/rules/vocabulary.ts";
import { type CsvWriter, openCsvWriter } from "./CsvWriter.ts";
import type { EcosystemPlan } from "./EcosystemPlan.ts";
import { type Asserted, claimCells } from "./MadeClaim.ts";
import { ECOSYSTEM_DATE } from "./madeDate.ts";
import { publisherCells, sourceCells } from "./madeSources.ts";
import { hubClaim, organisationClaims } from "./organisationClaims.ts";
import { HUB, organisation, organisationCells } from "./organisations.ts";
import { type Random, randomOf } from "./Random.ts";
import { placeClaims, policyClaims, productClaims, sectorClaims, technologyClaims } from "./thingClaims.ts";
import { placeCells, policyCells, productCells, sectorCells, technologyCells } from "./things.ts";

/** Claims in one dossier: a file that spreadsheets can still open. */
const DOSSIER_CLAIMS = 50_000;

type Cells = (plan: EcosystemPlan, index: number) => (string | null)[];

const entityCells: Record<EntityType, Cells> = {
  organisation: organisationCells,
  technology: technologyCells,
  product: productCells,
  sector: sectorCells,
  place: placeCells,
  policy: policyCells,
};

const claimsOf: Record<EntityType, (plan: EcosystemPlan, random: Random, index: number) => Iterable<Asserted>> = {
  organisation: organisationClaims,
  technology: technologyClaims,
  product: productClaims,
  sector: sectorClaims,
  place: placeClaims,
  policy: policyClaims,
};

/** The id of the organisation with the additional claims of `hub`. */
export function hubId(plan: EcosystemPlan): string {
  return organisation(plan, HUB).id;
}

/**
 * Writes an invented data set into a folder, row by row, and returns its number of claims. The same plan gives the same
 * bytes.
 */
export async function generateEcosystem(plan: EcosystemPlan, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const entities = entityTypeIds.reduce((sum, type) => sum + plan.counts[type], 0);
  const title = `Made-up rare earth ecosystem of ${entities} entities (seed ${plan.seed})`;
  const description = { title, version: `made-up.${plan.seed}`, date: ECOSYSTEM_DATE, licence: "CC0 1.0" };
  await writeFile(join(folder, DATASET_FILE), `${JSON.stringify(description, null, 2)}\n`);
  for (const type of entityTypeIds) {
    const file = await openCsvWriter(join(folder, entityFile(type)), Object.keys(entityColumns[type].shape));
    await writeRows(file, plan.counts[type], (index) => entityCells[type](plan, index));
  }
  const sources = await openCsvWriter(join(folder, tableFile("sources")), Object.keys(sourceColumns.shape));
  await writeRows(sources, plan.sources, (index) => sourceCells(plan, index));
  const publishers = await openCsvWriter(join(folder, tableFile("publishers")), Object.keys(publisherColumns.shape));
  for (const cells of publisherCells(plan)) {
    const full = publishers.row(cells);
    if (full !== null) await full;
  }
  await publishers.end();
  return writeDossiers(plan, folder);
}

async function writeRows(file: CsvWriter, count: number, cells: (index: number) => (string | null)[]): Promise<void> {
  for (let index = 0; index < count; index++) {
    const full = file.row(cells(index));
    if (full !== null) await full;
  }
  await file.end();
}

async function writeDossiers(plan: EcosystemPlan, folder: string): Promise<number> {
  const columns = Object.keys(claimColumns.shape);
  const path = (number: number) => join(folder, "claims", `ecosystem-${String(number).padStart(3, "0")}.csv`);
  let count = 0;
  let file = await openCsvWriter(path(1), columns);
  for (const { random, asserted } of allClaims(plan)) {
    if (count > 0 && count % DOSSIER_CLAIMS === 0) {
      await file.end();
      file = await openCsvWriter(path(1 + count / DOSSIER_CLAIMS), columns);
    }
    count++;
    const full = file.row(claimCells(plan, random, `made-${count}`, asserted));
    if (full !== null) await full;
  }
  await file.end();
  return count;
}

function* allClaims(plan: EcosystemPlan): Generator<{ random: Random; asserted: Asserted }> {
  for (const type of entityTypeIds) {
    for (let index = 0; index < plan.counts[type]; index++) {
      const random = randomOf(plan.seed, `claims of ${type}`, index);
      for (const asserted of claimsOf[type](plan, random, index)) yield { random, asserted };
    }
  }
  for (let number = 0; number < plan.hub; number++) {
    const random = randomOf(plan.seed, "hub", number);
    yield { random, asserted: hubClaim(plan, random, number) };
  }
}
