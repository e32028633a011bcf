import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DUE_YEARS } from "../../../server/src/rules/due.ts";
import { WITNESS_YEARS } from "../../../server/src/rules/lastReported.ts";

const ROOT = join(import.meta.dirname, "../../..");
const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);

const client = filesIn("client/src");
const contract = filesIn("server/src/contract").filter((file) => file.endsWith(".ts"));
const english = [
  ...client.filter((file) => /trings\.ts$/.test(file)),
  ...contract,
  "client/README.md",
  "data/README.md",
];
const chinese = client.filter((file) => /trings\.zh\.ts$/.test(file));

test.each([
  ["English", english, /\b(one|two|three|four|five|six|seven|eight|nine|ten) years/gi, { 2: "two", 5: "five" }],
  ["Chinese", chinese, /([一两三四五六七八九十])年/g, { 2: "两", 5: "五" }],
])("texts in %s say after how many years a source is old and a claim due", (_, files, years, word) => {
  const texts = files.map((file) => readFileSync(join(ROOT, file), "utf8").replace(/\s+/g, " "));
  const written = texts.flatMap((text) => [...text.matchAll(years)].map(([, number = ""]) => number.toLowerCase()));
  expect(written.length).toBeGreaterThan(10);
  const words: Record<number, string> = word;
  expect(new Set(written)).toEqual(new Set([words[WITNESS_YEARS], words[DUE_YEARS]]));
});
