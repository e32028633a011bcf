import type { Cells, DeskFault, DeskRow } from "../../contract/index.ts";
import type { KnownRows } from "../../convert/Converted.ts";
import type { GraphRows } from "../../dataset/grade/graphRows.ts";
import type { OwnFiles } from "../../dataset/own/ownFiles.ts";
import type { Fault } from "../../dataset/read/fault.ts";
import { serverDay } from "../../graph/evidence/evidenceMirror.ts";
import { type Alike, AlikeClaims } from "../../read/statement/AlikeClaims.ts";
import { type Evidence, entityTypeIds } from "../../rules/vocabulary.ts";
import { deskFaults } from "../folder/DeskFile.ts";
import type { DeskFolder } from "../folder/DeskFolder.ts";
import { RowFaults } from "../folder/folderErrors.ts";
import type { RowChange } from "../RowChange.ts";

export type HeldClaim = Pick<DeskRow, "key" | "tag" | "cells">;

/** The part of a desk that a spreadsheet is read beside. */
export interface SheetDesk {
  /** The rows that it may name: the data set, other own data and the desk. */
  known: KnownRows;
  claims: readonly HeldClaim[];
  /** The claims that say what a claim in cells says, or nearly, the most alike first. */
  alikeTo(cells: Cells): Alike[];
  /** The faults that all data would have with these changes, and the grades of all claims, by id, where there is none. */
  check(changes: readonly RowChange[]): Promise<SheetCheck>;
}

export interface SheetCheck {
  /** Null in `key` is no fault of the changes. */
  faults: DeskFault[];
  evidence: ReadonlyMap<string, Evidence>;
}

/** The rows that a spreadsheet may name, and the faults that its own rows would have; `rows` are those of the graph. */
export function sheetDeskOf(
  folder: DeskFolder,
  rows: GraphRows | null,
  check: (own: OwnFiles) => { rows: GraphRows | null; faults: Fault[] },
): SheetDesk {
  const { entities = [], sources = [], claims = [] } = rows ?? {};
  const held = folder.rows();
  const publishers = held.flatMap(({ table, key }) => (table === "publishers" ? [{ publisher: key }] : []));
  const described = (id: string) => {
    const type = entityTypeIds.find((one) => folder.row(one, id) !== null);
    return type === undefined ? null : { type, cells: folder.row(type, id)?.cells ?? {} };
  };
  const alike = new AlikeClaims(claims);
  return {
    alikeTo: (cells) => alike.to(cells, serverDay()),
    known: { entities, sources, claims, publishers: [...registered(sources), ...publishers], described },
    claims: held.filter(({ table }) => table === "claims"),
    async check(changes) {
      try {
        const own = folder.after(changes);
        const { rows: graded, faults } = check(own);
        return { faults: deskFaults(own, faults), evidence: gradesOf(graded) };
      } catch (error) {
        if (error instanceof RowFaults) return { faults: error.faults, evidence: new Map() };
        throw error;
      }
    },
  };
}

/** The publishers that the data set has, or other own data with their kind. */
function registered(sources: GraphRows["sources"]): { publisher: string }[] {
  return sources.filter(({ own, publisher_kind }) => own === null || publisher_kind !== "unknown");
}

/** The grades of the claims of a graph, by id. */
export function gradesOf(rows: Pick<GraphRows, "claims"> | null): SheetCheck["evidence"] {
  return new Map(rows?.claims.map(({ id, evidence }) => [id, evidence]));
}
