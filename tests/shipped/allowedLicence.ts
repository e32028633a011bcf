/** Licences under which a package may ship with a program under Apache-2.0. OFL-1.1 covers the fonts. */
const ALLOWED = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "Zlib", "CC0-1.0"],
  ...["Apache-2.0", "MPL-2.0", "OFL-1.1"],
]);

/** Whether a package may ship: of alternative licences one must be allowed, of combined licences all. */
export function allowedLicence(licence: string): boolean {
  const whole = licence.replace(/^\((.*)\)$/, "$1");
  return whole.split(" OR ").some((choice) => choice.split(" AND ").every((part) => ALLOWED.has(part)));
}
