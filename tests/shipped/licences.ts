import { allowedLicence } from "./allowedLicence.ts";
import { shippedPackages } from "./shippedPackages.ts";

// npm run licences: lists every package that reaches users with its licence, and fails if one may not ship.
const packages = shippedPackages();
for (const { name, version, licence, in: places } of packages) {
  console.log([`${name} ${version}`.padEnd(52), licence.padEnd(24), places.join(", ")].join(" "));
}
const refused = packages.filter(({ licence }) => !allowedLicence(licence));
console.log(`${packages.length} packages, ${refused.length} that may not ship`);
for (const { name, licence } of refused) console.error(`${name} may not ship: ${licence}`);
if (refused.length > 0) process.exitCode = 1;
