import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { splitCells } from "../../../../server/src/dataset/read/splitCells.ts";
import { csvPieces } from "../../../../server/src/scale/stream/csvPieces.ts";

test("a file of many pieces is cut where rows end, line breaks in quotes and all, and no line is lost count of", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-pieces-"));
  const path = join(folder, "rows.csv");
  const written = Array.from({ length: 60_000 }, (_, index) => `${index},"说""一\n句",${"x".repeat(index % 200)}\r\n`);
  await writeFile(path, written.join(""));
  try {
    let pieces = 0;
    let line = 1;
    const rows: { line: number; cells: string[] }[] = [];
    for await (const bytes of csvPieces(path)) {
      const split = splitCells(bytes, line);
      expect(split.broken).toBeNull();
      rows.push(...split.rows);
      line = split.line;
      pieces++;
    }
    expect(pieces).toBeGreaterThan(2);
    expect(rows).toHaveLength(60_000);
    expect(rows.at(-1)).toEqual({ line: 119_999, cells: ["59999", '说"一\n句', "x".repeat(59_999 % 200)] });
  } finally {
    await rm(folder, { recursive: true });
  }
});
