/** The one rule which codes name a country, the same for data, questions and the fields of the client. It imports nothing. */

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Whether a text is a country code of ISO 3166-1 alpha-2, or EU; withdrawn and alias codes such as DD and UK are not. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || code === "ZZ") return false;
  return regionNames.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
}
