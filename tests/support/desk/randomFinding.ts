import type { FindingRequest, SentRow } from "../../../server/src/contract/index.ts";
import { keyOf } from "../../../server/src/desk/folder/deskColumns.ts";
import type { RowChange } from "../../../server/src/desk/RowChange.ts";
import { randomOf } from "../../bench/generate/Random.ts";

const notes: readonly [string, ...string[]] = ["", "=1+1", 'She said "no", twice.', "包头稀土", "x".repeat(2000)];

/** A finding at random: only a claim, or one with a new company and source, or with their publisher too. Each pair of numbers has its own. */
export function randomFinding(seed: number, index: number): FindingRequest {
  const random = randomOf(seed, "finding", index);
  const name = `s${seed}-${index}`;
  const added = [[], newRows(name), [...newRows(name), newPublisher(name)]][random.below(3)] ?? [];
  return {
    id: `desk-${name}`,
    claim: {
      subject: "baogang-group",
      predicate: "SUPPLIES",
      object: added.length > 0 ? `buyer-${name}` : "northern-rare-earth",
      statement: `Baogang Group supplies ${name}.`,
      status: "in-force",
      sources: added.length > 0 ? `talk-${name}` : "wikipedia-baogang",
      notes: random.pick(notes),
    },
    rows: added,
    override: null,
  };
}

/** The rows that a finding adds. */
export function rowsAdded({ id, claim, rows }: FindingRequest): RowChange[] {
  return [
    ...rows.map(({ table, cells }) => ({ table, key: keyOf(table, cells), seen: null, cells })),
    { table: "claims", key: id, seen: null, cells: { ...claim, id } },
  ];
}

function newRows(name: string): SentRow[] {
  return [
    {
      table: "organisation",
      tag: null,
      cells: { id: `buyer-${name}`, name: `Buyer ${name}`, kind: "private-company", country: "DE" },
    },
    {
      table: "sources",
      tag: null,
      cells: {
        id: `talk-${name}`,
        title: `Talk with a buyer, ${name}`,
        publisher: `Paper ${name}`,
        url: `https://paper.example/${name}`,
        kind: "news",
        language: "en",
      },
    },
  ];
}

function newPublisher(name: string): SentRow {
  return { table: "publishers", tag: null, cells: { publisher: `Paper ${name}`, kind: "news", country: "DE" } };
}
