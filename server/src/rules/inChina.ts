/**
 * Hong Kong and Macao have codes of their own but are under Chinese law, so an organisation there is no counterpart
 * abroad.
 */
const CHINA = ["CN", "HK", "MO"];

/** Whether a country code lies in China. An international body has no code and is not in China. */
export function inChina(country: string | null): boolean {
  return country !== null && CHINA.includes(country);
}
