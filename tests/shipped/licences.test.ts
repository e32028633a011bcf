import { allowedLicence } from "./allowedLicence.ts";
import { shippedPackages } from "./shippedPackages.ts";

const packages = shippedPackages();

test("what ships is found through all that it needs: the server's packages and what is built into the client", () => {
  const find = (name: string) => packages.find((shipped) => shipped.name === name)?.in;
  expect(find("express")).toEqual(["server"]);
  expect(find("neo4j-driver-bolt-connection")).toEqual(["server"]);
  expect(find("cytoscape")).toEqual(["client"]);
  expect(find("zod")).toEqual(["server", "client"]);
  expect([find("jest"), find("vite"), find("typescript")]).toEqual([undefined, undefined, undefined]);
  expect(packages.length).toBeGreaterThan(100);
});

test("every package that ships may ship with a program under Apache-2.0", () => {
  expect(packages.filter(({ licence }) => !allowedLicence(licence))).toEqual([]);
});

test("a licence that asks for the source of the whole is refused, unless another can be chosen", () => {
  expect(
    ["GPL-3.0-only", "AGPL-3.0", "LGPL-2.1", "MIT AND GPL-2.0", "none", "SSPL-1.0"].filter(allowedLicence),
  ).toEqual([]);
  expect(["MIT", "(MIT OR GPL-3.0-or-later)", "(MIT AND Zlib)"].every(allowedLicence)).toBe(true);
});
