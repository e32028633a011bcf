import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "../..");

const names = z.record(z.string(), z.string()).default({});
const Locked = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  devDependencies: names,
});
const Lock = z.object({ packages: z.record(z.string(), Locked) });

/** Packages that build the client but are not part of the result. */
const buildTools = /^(vite$|@vitejs\/|@types\/)/;

/** A package that reaches users: in the server's node_modules, or in the client's scripts, styles and fonts. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  in: ("server" | "client")[];
}

/** Everything that ships, by name, from package-lock.json. */
export function shippedPackages(): ShippedPackage[] {
  const { packages } = Lock.parse(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));
  const bundled = Object.keys(packages.client?.devDependencies ?? {}).filter((name) => !buildTools.test(name));
  const inServer = reached(packages, "server", Object.keys(packages.server?.dependencies ?? {}));
  const inClient = reached(packages, "client", [...bundled, ...Object.keys(packages.client?.dependencies ?? {})]);
  return [...new Set([...inServer, ...inClient])]
    .map((path): ShippedPackage => {
      const { version = "", license = "none" } = packages[path] ?? {};
      const places = { server: inServer.has(path), client: inClient.has(path) };
      return {
        name: path.split("node_modules/").at(-1) ?? path,
        version,
        licence: license,
        in: (["server", "client"] as const).filter((place) => places[place]),
      };
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

type Packages = z.infer<typeof Lock>["packages"];

/** The lock file's paths of some packages and of all their dependencies. */
function reached(packages: Packages, from: string, wanted: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = wanted.map((name) => ({ name, from }));
  for (const { name, from: place } of open) {
    const path = resolved(packages, place, name);
    if (path === null || found.has(path)) continue;
    found.add(path);
    const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
    const next = { ...dependencies, ...optionalDependencies, ...peerDependencies };
    open.push(...Object.keys(next).map((needed) => ({ name: needed, from: path })));
  }
  return found;
}

/**
 * Where Node finds a package from a given folder: in its node_modules, or in those of a parent folder; null if nowhere.
 */
function resolved(packages: Packages, from: string, name: string): string | null {
  for (let place = from; ; place = place.replace(/(^|\/)(node_modules\/(@[^/]+\/)?)?[^/]+$/, "")) {
    const path = `${place === "" ? "" : `${place}/`}node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (place === "") return null;
  }
}
