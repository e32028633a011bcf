import { checkDataset } from "../../../server/src/dataset/check/checkDataset.ts";
import { buildGraph } from "../../../server/src/dataset/grade/buildGraph.ts";
import type { OwnFiles } from "../../../server/src/dataset/own/ownFiles.ts";
import { deskFaults } from "../../../server/src/desk/folder/DeskFile.ts";
import { DeskTables } from "../../../server/src/desk/folder/DeskTables.ts";
import { RowFaults } from "../../../server/src/desk/folder/folderErrors.ts";
import type { RowChange } from "../../../server/src/desk/RowChange.ts";
import { gradesOf, type SheetDesk } from "../../../server/src/desk/sheet/SheetDesk.ts";
import { AlikeClaims } from "../../../server/src/read/statement/AlikeClaims.ts";
import { entityTypeIds } from "../../../server/src/rules/vocabulary.ts";
import { sampleData } from "./sampleData.ts";

/** A desk over the sample data set that lives in memory; `take` makes changes of it. */
export function sheetDesk(): SheetDesk & { take(changes: readonly RowChange[]): void } {
  const files = new Map(Object.entries(sampleData()).map(([path, text]) => [path, Buffer.from(text)]));
  let tables = new DeskTables(new Map());
  let alike: AlikeClaims | null = null;
  const after = (changes: readonly RowChange[]) =>
    tables.with(changes, {
      refuse: ({ key }) => new Error(`${key} is there already`),
      placeOf: () => undefined,
    }).tables;
  const ownFiles = ({ files: made }: DeskTables): OwnFiles => ({
    name: "desk",
    files: new Map([...made].map(([path, { bytes }]) => [path, bytes])),
    faults: [],
  });
  const check = (own: OwnFiles) => checkDataset({ files, faults: [] }, own.files.size === 0 ? [] : [own]);
  const datasetOf = (held: DeskTables) => {
    const { dataset, faults } = check(ownFiles(held));
    if (dataset === null) throw new Error(JSON.stringify(faults));
    return dataset;
  };
  return {
    get known() {
      const dataset = datasetOf(tables);
      return {
        ...buildGraph(dataset),
        publishers: dataset.publishers,
        described: (id: string) => {
          const type = entityTypeIds.find((one) => tables.row(one, id) !== null);
          return type === undefined ? null : { type, cells: tables.row(type, id)?.cells ?? {} };
        },
      };
    },
    alikeTo(cells) {
      alike ??= new AlikeClaims(buildGraph(datasetOf(tables)).claims);
      return alike.to(cells, "2026-11-20");
    },
    get claims() {
      return tables.rows().filter(({ table }) => table === "claims");
    },
    async check(changes) {
      try {
        const own = ownFiles(after(changes));
        const { dataset, faults } = check(own);
        return {
          faults: deskFaults(own, faults),
          evidence: gradesOf(dataset === null ? null : buildGraph(dataset)),
        };
      } catch (error) {
        if (error instanceof RowFaults) return { faults: error.faults, evidence: new Map() };
        throw error;
      }
    },
    take(changes) {
      tables = after(changes);
      alike = null;
    },
  };
}
