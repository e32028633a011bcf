import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const documents = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "client/glossary.md",
  "client/README.md",
  "client/decisions.md",
  "cypher/README.md",
  "data/README.md",
  "data/own/README.md",
  ...readdirSync(join(ROOT, "data/decisions")).flatMap((file) =>
    file.endsWith(".md") ? `data/decisions/${file}` : [],
  ),
  "server/README.md",
  "server/decisions.md",
  "tests/README.md",
  "tests/bench/README.md",
];
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(path: string): string[] {
  return [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test.each(documents)("every link in %s leads to a file and a heading that exist", (path) => {
  const links = [...textOf(path).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = ""]) => link);
  const broken = links.filter((link) => {
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : join(dirname(path), file);
    return !existsSync(join(ROOT, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(broken).toEqual([]);
});

test.each(documents)("every source file that %s names exists", (path) => {
  const named = [...textOf(path).matchAll(/`((?:client|server|tests|cypher|data|src)\/[\w./-]+\.\w+)`/g)];
  const places = [ROOT, join(ROOT, dirname(path))];
  const missing = named.map(([, file = ""]) => file).filter((file) => !places.some((at) => existsSync(join(at, file))));
  expect(missing).toEqual([]);
});

test.each([
  ["README.md", 10_000],
  ["CONTRIBUTING.md", 10_000],
  ["tests/README.md", 6_000],
  ["data/decisions/README.md", 20_000],
])("%s is short enough to be read: at most %i bytes", (path, bytes) => {
  expect(statSync(join(ROOT, path)).size).toBeLessThanOrEqual(bytes);
});

test("no version takes more than 60 lines of the changelog", () => {
  const versions = textOf("CHANGELOG.md")
    .split(/^(?=## )/m)
    .slice(1);
  expect(versions.filter((text) => text.trim().split("\n").length > 60)).toEqual([]);
});
