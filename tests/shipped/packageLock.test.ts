import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";

// npm's own version comparison; it has no types.
const { satisfies }: { satisfies(version: string, range: string): boolean } = createRequire(import.meta.url)("semver");

const ROOT = join(import.meta.dirname, "../..");
const Locked = z.object({
  optional: z.boolean().default(false),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
  engines: z.looseObject({ node: z.string().default("*") }).default({ node: "*" }),
});
const Lock = z.object({ packages: z.record(z.string(), Locked) });
const { packages } = Lock.parse(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));
const needed = Object.entries(packages).filter(([, { optional }]) => !optional);
const engines = Object.fromEntries(needed.map(([place, { engines }]) => [place, engines.node]));

test("the lock file has the native parts of every package for all systems, as npm installs none that it does not name", () => {
  const places = Object.keys(packages);
  const named = (name: string) => places.some((place) => place.endsWith(`node_modules/${name}`));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !named(name))).toEqual([]);
});

describe("the versions of Node that package.json asks for", () => {
  const asked = engines[""] ?? "";

  test.each(["20.19.0", "22.12.0", "24.0.0", "26.0.0"])(
    "are all that every package here runs on, such as %s",
    (node) => {
      expect(satisfies(node, asked)).toBe(true);
      expect(Object.entries(engines).filter(([, range]) => !satisfies(node, range))).toEqual([]);
    },
  );

  test.each(["18.20.8", "20.18.3", "21.7.3", "22.11.0", "23.11.1"])("are no others, such as %s", (node) => {
    expect(satisfies(node, asked)).toBe(false);
  });

  test("stop an installation on another, which would end in an error that tells nobody what is needed", () => {
    expect(readFileSync(join(ROOT, ".npmrc"), "utf8").split("\n")).toContain("engine-strict=true");
  });
});
