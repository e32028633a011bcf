import { createHash } from "node:crypto";
import type { z } from "zod";
import { overrideColumns } from "../../dataset/own/overrides.ts";
import { OVERRIDES_FILE } from "../../dataset/own/ownFiles.ts";
import { claimColumns, entityColumns, fileColumns, type Reference } from "../../dataset/read/columns.ts";
import { entityFile, isDossier } from "../../dataset/read/dataFiles.ts";
import { readHeader } from "../../dataset/read/readCsv.ts";
import { type TableForm, tableFile, tableForms, tableNames } from "../../dataset/read/tableForms.ts";
import { entityTypeIds } from "../../rules/vocabulary.ts";
import type { Meanings } from "./codebookMeanings.ts";
import { DERIVED_FOLDER, type DerivedTable, derivedColumns, derivedTitles } from "./derivedTables.ts";
import { describedColumn, type TableField } from "./tableFields.ts";

/** A table of a data package as its descriptor has it. */
export interface PackageResource {
  name: string;
  path: string;
  type: "table";
  title?: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  bytes: number;
  hash: string;
  schema: { fields: TableField[]; primaryKey: readonly string[]; foreignKeys?: ForeignKey[] };
}

interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

/** The rows to which ids refer. The derived tables have those of all files, own data included. */
const targets: Record<Reference, ForeignKey["reference"]> = {
  entity: { resource: "derived-entities", fields: ["id"] },
  claim: { resource: "derived-claims", fields: ["id"] },
  source: { resource: "derived-sources", fields: ["id"] },
  publisher: { resource: "publishers", fields: ["publisher"] },
};

/** A file of a data set or of own data, by its path there. */
export interface DataFile {
  /** Its path in its own folder. */
  file: string;
  /** Its path in the package. */
  path: string;
  bytes: Uint8Array;
  isOwn: boolean;
}

const claimForm: TableForm = { schema: claimColumns, key: ["id"] };
const forms: ReadonlyMap<string, TableForm> = new Map([
  ...entityTypeIds.map((type): [string, TableForm] => [entityFile(type), { schema: entityColumns[type], key: ["id"] }]),
  ...tableNames.map((name): [string, TableForm] => [tableFile(name), tableForms[name]]),
  [OVERRIDES_FILE, { schema: overrideColumns, key: ["what", "id"] }],
]);

/** Describes a table of the data by the schema that checks it, in the order of its columns. */
export function dataResource(
  { file, path, bytes, isOwn }: DataFile,
  codebook: ReadonlyMap<string, Meanings>,
): PackageResource | null {
  const form = isDossier(file) ? claimForm : forms.get(file);
  if (form === undefined) return null;
  const read = readHeader(file, Buffer.from(bytes), fileColumns(form.schema));
  const header = read.unread === null ? read.header : [];
  // Own data need not register the publishers that they name.
  const isKey = (to: Reference) => !(isOwn && to === "publisher");
  return resource({ path, bytes, form: { ...form, header }, meanings: codebook.get(sectionOf(file)), isKey });
}

/** Describes a derived table. */
export function derivedResource(table: DerivedTable, bytes: Uint8Array): PackageResource {
  const schema: z.ZodObject = derivedColumns[table];
  const key = table === "changes" ? ["version", "claim"] : ["id"];
  const form = { schema, header: Object.keys(schema.shape), key };
  const described = resource({ path: derivedPath(table), bytes, form, isKey: () => false });
  return { ...described, title: derivedTitles[table] };
}

/** The path of a derived table in a package. */
export function derivedPath(table: DerivedTable): string {
  return `${DERIVED_FOLDER}/${table}.csv`;
}

interface Described {
  path: string;
  bytes: Uint8Array;
  form: TableForm & { header: readonly string[] };
  meanings?: Meanings | undefined;
  isKey(to: Reference): boolean;
}

function resource({ path, bytes, form, meanings, isKey }: Described): PackageResource {
  const columns = form.header.flatMap((name) => {
    const column = form.schema.shape[name];
    return column === undefined ? [] : describedColumn(name, column, meanings?.get(name) ?? null);
  });
  const foreignKeys = columns.flatMap(({ field, refersTo }): ForeignKey[] =>
    refersTo !== null && isKey(refersTo) ? [{ fields: [field.name], reference: targets[refersTo] }] : [],
  );
  return {
    name: path
      .replace(/\.csv$/, "")
      .replaceAll("/", "-")
      .toLowerCase(),
    path,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    schema: {
      fields: columns.map(({ field }) => field),
      primaryKey: form.key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

/** The heading of the codebook's section on a file: "Claims" for all dossiers, "Sources" for sources.csv. */
function sectionOf(file: string): string {
  const [word = ""] = file.split(/[/.]/);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
