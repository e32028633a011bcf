import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { writeCsvZip } from "../../../../../client/src/papers/formats/csv/writeCsvZip.ts";
import { keptByUtf8, testOnRealBriefings } from "../../../../support/records/realBriefings.ts";

testOnRealBriefings("its tables have the columns of the data set, and every entity, claim and source", (briefing) => {
  const files = unzipSync(writeCsvZip(briefing));
  const rows = (path: string) => table(strFromU8(files[path] ?? new Uint8Array()));
  for (const path of Object.keys(files).filter((name) => name.endsWith(".csv") && !name.startsWith("briefing/"))) {
    const own = readFileSync(join("data", path.replace(/^own\/[^/]+\//, "")), "utf8");
    expect(Object.keys(rows(path)[0] ?? {}).join(",")).toMatch(
      rows(path).length === 0 ? /^$/ : new RegExp(`^${own.slice(0, own.indexOf("\n"))}$`),
    );
  }
  const entities = Object.keys(files)
    .filter((path) => /^(own\/[^/]+\/)?entities\//.test(path))
    .flatMap(rows);
  const claims = Object.keys(files)
    .filter((path) => /^(own\/[^/]+\/)?claims\//.test(path))
    .flatMap(rows);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  expect(briefing.entities.map(({ id }) => names.get(id))).toEqual(
    briefing.entities.map(({ name }) => guard(keptByUtf8(name))),
  );
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  expect(briefing.claims.map(({ claim }) => statements.get(claim.id))).toEqual(
    briefing.claims.map(({ claim }) => guard(keptByUtf8(claim.statement))),
  );
  const titles = new Map(
    Object.keys(files)
      .filter((path) => path.endsWith("sources.csv"))
      .flatMap(rows)
      .map(({ id, title }) => [id, title]),
  );
  expect(briefing.sources.map(({ source }) => titles.get(source.id))).toEqual(
    briefing.sources.map(({ source }) => guard(keptByUtf8(source.title))),
  );
  for (const row of [...entities, ...claims]) {
    expect(Object.values(row).filter((cell) => /^[=+\-@＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual(
      [],
    );
  }
});

testOnRealBriefings("its texts say where it comes from and how its claims are graded", (briefing) => {
  const files = unzipSync(writeCsvZip(briefing));
  const about = strFromU8(files["ABOUT.md"] ?? new Uint8Array());
  for (const told of [briefing.link, briefing.hash, briefing.dataset.version, "Two or more independent voices"])
    expect(about).toContain(told);
  const readme = strFromU8(files["README.md"] ?? new Uint8Array());
  for (const path of Object.keys(files).filter((name) => !name.endsWith(".md")))
    expect(readme).toContain(`\`${path}\``);
});

function table(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, record_delimiter: ["\n"] });
}

function guard(text: string): string {
  return /^'*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
