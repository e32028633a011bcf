import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Locked = z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) });
const Lock = z.object({ packages: z.record(z.string(), Locked) });
const { packages } = Lock.parse(JSON.parse(readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8")));

test("the lock file has the native parts of every package for all systems, as npm installs none that it does not name", () => {
  const places = Object.keys(packages);
  const named = (name: string) => places.some((place) => place.endsWith(`node_modules/${name}`));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !named(name))).toEqual([]);
});
