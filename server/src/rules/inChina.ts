/** Hong Kong and Macao have codes of their own, but what sits there is under Chinese law and no opposite of China. */
const CHINA = ["CN", "HK", "MO"];

/** Whether a country code lies in China. An international body has no code: it is not in China. */
export function inChina(country: string | null): boolean {
  return country !== null && CHINA.includes(country);
}
