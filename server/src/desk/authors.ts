import { z } from "zod";
import { type DeskRow, deskTables } from "../contract/index.ts";
import type { Authorship } from "./RowChange.ts";

/** The file of a desk's zip that says who wrote each row and when, one JSON text a line. */
export const AUTHORS_FILE = "authors.jsonl";

const Author = z.object({
  table: z.enum(deskTables),
  key: z.string(),
  who: z.string().max(200).nullable(),
  when: z.iso.datetime().nullable(),
});

/** The content of the file for these rows. */
export function authorsText(rows: readonly DeskRow[]): string {
  return rows.map(({ table, key, who, when }) => `${JSON.stringify({ table, key, who, when })}\n`).join("");
}

/** The author of each row and when it was written, by table and key. A row without a line that can be read is nobody's. */
export function readAuthors(bytes: Buffer | undefined): ReadonlyMap<string, Authorship> {
  const lines = bytes?.toString("utf8").split("\n") ?? [];
  return new Map(
    lines.flatMap((line): [string, Authorship][] => {
      const author = Author.safeParse(parsed(line)).data;
      return author === undefined ? [] : [[`${author.table} ${author.key}`, { who: author.who, when: author.when }]];
    }),
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
