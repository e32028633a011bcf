/** The sign before the decimals of a number: "comma" in 1.200,5 and "point" in 1,200.5. */
export type DecimalSign = "comma" | "point";

/** Words for large numbers, in English, German, French and Chinese. */
const scales: readonly [pattern: RegExp, scale: number][] = [
  [/(?:thousand|tsd\.?|tausend|mille|千)$/i, 1e3],
  [/(?:万|萬)$/, 1e4],
  [/(?:millions?|mio\.?|mn|mln|millionen|百万)$/i, 1e6],
  [/(?:亿|億)$/, 1e8],
  [/(?:billions?|bn|mrd\.?|milliarden?|milliards?|十亿)$/i, 1e9],
];

/**
 * A typed number as the data write it, without unit or separators: "1,200", "1 200", "1.200,5", "1'200" and "4万" are understood.
 * "1.200" alone may be two numbers: `sign` says which, by default a point. Null if it is none.
 */
export function typedNumber(text: string, sign: DecimalSign = "point"): string | null {
  const typed = text.normalize("NFKC").trim();
  const [, digits = typed, word = ""] = /^(.*\d)\s*(\D+)$/u.exec(typed.replace(/\s*%$/, "")) ?? [];
  const number = plainNumber(digits.replace(/\s*%$/, ""), sign);
  if (word === "" || number === null) return number;
  const scale = scales.find(([pattern]) => word.replace(pattern, "") === "")?.[1];
  // Six decimals, as many as the data may have, without the noise of binary fractions.
  return scale === undefined ? null : plainNumber(String(Number((Number(number) * scale).toFixed(6))), "point");
}

/** The decimal sign that a number shows, "open" if it may have either, null if it has no sign that tells. */
export function decimalSignIn(text: string): DecimalSign | "open" | null {
  const [found = ""] = /\d[\d.,]*/.exec(withoutSpaces(text)) ?? [];
  const digits = found.replace(/[.,]+$/, "");
  const signs = digits.replace(/\d/g, "");
  const last = signs.at(-1);
  if (last === undefined) return null;
  const named = (sign: string): DecimalSign => (sign === "," ? "comma" : "point");
  if (signs.length > 1) return signs.indexOf(last) === signs.length - 1 ? named(last) : named(last === "," ? "." : ",");
  return isOpen(digits) ? "open" : named(last);
}

function plainNumber(text: string, sign: DecimalSign): string | null {
  const [, minus = "", digits = ""] = /^(-?)(\d+(?:[.,]\d+)*)$/.exec(withoutSpaces(text)) ?? [];
  const [decimal = "", thousands = ""] = (decimalSignOf(digits, sign) === "comma" ? ",." : ".,").split("");
  const [whole = "", part, ...others] = digits.split(decimal);
  const groups = whole.split(thousands);
  const isGrouped = groups.length === 1 || (/^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every(isThree));
  if (digits === "" || others.length > 0 || !isGrouped) return null;
  const plain = `${minus}${groups.join("")}${part === undefined ? "" : `.${part}`}`;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? plain : null;
}

function decimalSignOf(digits: string, sign: DecimalSign): DecimalSign {
  const shown = decimalSignIn(digits);
  return shown === "open" || shown === null ? sign : shown;
}

/** Whether the one sign of a number may stand before decimals or thousands: "1.200", but not "0.200" or "12.50". */
function isOpen(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

function isThree(group: string): boolean {
  return /^\d{3}$/.test(group);
}

/** A number without the spaces and apostrophes between its thousands. */
function withoutSpaces(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace("−", "-")
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
}
