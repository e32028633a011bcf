import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FindingRequest } from "../../../server/src/contract/index.ts";
import type { Desk } from "../../../server/src/desk/Desk.ts";
import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { deskIn } from "../engines/deskIn.ts";
import { sampleData, withFolder } from "./sampleData.ts";

/** A desk over the sample data set, in a folder of its own. */
export interface OpenedDesk {
  desk: Desk;
  store: GraphStore;
  /** The desk's folder, which is named `desk`. */
  folder: string;
  /** The folder of the data set. */
  base: string;
}

/** A reader who saves what is not there yet. */
export const her = { who: "Ada", seen: null };

/** Runs `use` on a desk over the sample, on an embedded store or the given one, and closes everything. */
export function withDesk<Result>(
  use: (opened: OpenedDesk) => Promise<Result>,
  { files = sampleData(), store: given }: { files?: Record<string, string>; store?: GraphStore } = {},
): Promise<Result> {
  return withFolder(files, async (base) => {
    const outer = await mkdtemp(join(tmpdir(), "atlas-desk-"));
    const store = given ?? (await createEmbeddedStore({ queryTimeoutMs: 10_000 }));
    const folder = join(outer, "desk");
    const desk = await deskIn(folder, { store, base });
    try {
      return await use({ desk, store, folder, base });
    } finally {
      await desk.close();
      if (given === undefined) await store.close();
      await rm(outer, { recursive: true });
    }
  });
}

/** A finding about the sample: an interview about a company that it lacks. */
export function interview(id = "desk-aaaaaaaaaa", changes: Partial<FindingRequest> = {}): FindingRequest {
  return {
    id,
    claim: {
      subject: "northern-rare-earth",
      predicate: "SUPPLIES",
      object: "nova-motors",
      statement: "Northern Rare Earth supplies Nova Motors.",
      status: "in-force",
      sources: "nova-2026",
    },
    rows: [
      {
        table: "organisation",
        tag: null,
        cells: { id: "nova-motors", name: "Nova Motors", kind: "listed-company", country: "DE" },
      },
      {
        table: "sources",
        tag: null,
        cells: {
          id: "nova-2026",
          title: "Talk with a buyer",
          publisher: "Nova Motors",
          publisher_entity: "nova-motors",
          url: "https://nova.example/talk",
          kind: "company",
          language: "en",
        },
      },
      {
        table: "publishers",
        tag: null,
        cells: { publisher: "Nova Motors", kind: "company", country: "DE", controlled_by: "nova-motors" },
      },
    ],
    override: null,
    ...changes,
  };
}
