import { readdirSync, readFileSync } from "node:fs";

const texts = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = ""]) => part);

const source = texts("client/src", /\.tsx$/);
const composed = found(texts("client/src", /\.module\.css$/), /composes: ([^;"]*) from global;/g).flatMap(words);
const written = found(source, /className=(?:"([^"]*)"|\{`[^`]*`\})/g).flatMap(words);
const besideOthers = found(source, /className=\{`([^`]*)`\}/g).flatMap((text) =>
  words(text.replace(/\$\{[^}]*\}/g, " ")),
);
const shared = new Set(found(`${texts("client/src/ui/styles", /\.css$/)}\n.screenOnly {`, /^\.(\w+)/gm));

test("each class name written out in a component or composed from global is a shared one", () => {
  const names = [...composed, ...written, ...besideOthers];
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => !shared.has(name))).toEqual([]);
});

test("each shared class is used", () => {
  const quoted = new Set([...found(source, /["`]([^"`]*)["`]/g).flatMap(words), ...composed]);
  expect([...shared].filter((name) => !quoted.has(name))).toEqual([]);
});
