const ENGLISH: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  hundred: 100,
  half: 0.5,
};
const TIMES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  k: 1e3,
};
const HAN: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_TIMES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

const english = Object.keys(ENGLISH)
  .filter((word) => word.length > 2)
  .join("|");

/** Numbers as written: digits with their separators, English words, Chinese numerals; then what multiplies them. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:${english})(?:(?=fold)|\b(?:[- ](?:${english})\b)?)|\ban?\b(?= (?:hundred|thousand|million|billion|trillion|dozen)\b)|[零〇一二两三四五六七八九十百千]+)(?:[ -]?(?:hundred|thousand|million|billion|trillion|dozen)\b|\s?(?:mn|bn|m|k)\b(?!\/)|[百千]?[万亿]+)?`;

/** The value of a number as `NUMBER` finds it; NaN if it is none. */
export function numberIn(written: string): number {
  const text = written.toLowerCase().trim();
  const match = /^(.*?)[ -]?(hundred|thousand|million|billion|trillion|dozen|mn|bn|m|k|[百千]?[万亿]+)?$/.exec(text);
  if (match === null) return Number.NaN;
  const [, number = "", times = ""] = match;
  if (number === "") return TIMES[times] ?? hanValue(text);
  return plainValue(number) * timesOf(times);
}

function timesOf(times: string): number {
  if (times === "") return 1;
  return TIMES[times] ?? [...times].reduce((product, sign) => product * (HAN_TIMES[sign] ?? 1), 1);
}

function plainValue(number: string): number {
  if (/^[\d,.\u00a0\u202f]+$/.test(number)) return Number(number.replace(/[^\d.]/g, ""));
  if (/^[零〇一二两三四五六七八九十百千]+$/.test(number)) return hanValue(number);
  const parts = number.split(/[- ]/).map((part) => ENGLISH[part] ?? Number.NaN);
  const [first = Number.NaN, second = 0] = parts;
  return second === 100 || second === 12 ? first * second : first + second;
}

function hanValue(text: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const times = HAN_TIMES[sign];
    if (times === undefined) digit = HAN[sign] ?? Number.NaN;
    else {
      total += (digit === 0 ? 1 : digit) * times;
      digit = 0;
    }
  }
  return total + digit;
}
