const names = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** The English name of a country or region, as texts of the data write it: without another name in brackets. */
export function englishCountryName(code: string): string {
  return (names.of(code) ?? code).replace(/ \(.*\)$/, "");
}
