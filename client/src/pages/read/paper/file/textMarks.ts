import type { FoundPaper } from "../../../../papers/answers/paper/FoundPaper.ts";

const HASH = "([0-9a-f]{12})";
/** The sentences on its making in a paper, and the foot of its pages, in English and Chinese. */
const making = [
  new RegExp(
    `Made on (?<day>\\d{1,2} \\w+ \\d{4}) from .{0,300}?version (?<version>[\\w.-]+) of .{0,200}?Content hash:? ?${HASH}`,
    "g",
  ),
  new RegExp(
    `制作于 ?(?<day>\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日).{0,200}?， ?(?<version>[\\w.-]+) ?版.{0,200}?内容校验值 ?： ?${HASH}`,
    "g",
  ),
  // Slides and sheets tell version and hash apart.
  new RegExp(`version (?<version>[\\w.-]+) of \\d{1,2} \\w+ \\d{4}.{0,1500}?Content hash.{0,50}? ?${HASH}`, "g"),
  new RegExp(`，(?<version>[\\w.-]+)版（.{0,1500}?内容校验值.{0,50}? ?${HASH}`, "g"),
  new RegExp(`data set (?<version>[\\w.-]+) · content ${HASH}`, "g"),
  new RegExp(`数据集 ?(?<version>[\\w.-]+) ?版 · ?内容 ?${HASH}`, "g"),
];
const months = "January February March April May June July August September October November December".split(" ");
const ADDRESS = /https?:\/\/[^\s<>()\]"”]+[?&]v=[\w.-]+/;

/** The papers that a text names by version and hash; none if the atlas did not make it. Lines may be broken anywhere. */
export function papersInText(text: string): FoundPaper[] {
  const line = text.replace(/\s+/g, " ");
  const found = new Map<string, FoundPaper>();
  for (const { groups, 0: all } of making.flatMap((pattern) => [...line.matchAll(pattern)])) {
    const { version = "", day } = groups ?? {};
    const hash = all.slice(-12);
    if (found.has(hash)) continue;
    const made = day === undefined ? null : dayIn(day);
    found.set(hash, { version, hash, made, address: null, ids: null, pasted: [] });
  }
  const [only, ...others] = found.values();
  const address = ADDRESS.exec(line)?.[0] ?? null;
  return only && others.length === 0 ? [{ ...only, address }] : [...found.values()];
}

/** The version in the name of a data set, such as "China's rare earth …, version 2027.1 of 30 November 2026". */
export function versionIn(dataset: string): string | null {
  return /version ([\w.-]+) of|，([\w.-]+)版/.exec(dataset)?.slice(1).find(Boolean) ?? null;
}

/** A day as papers write it, in English or Chinese, as YYYY-MM-DD; null if it is none. */
export function dayIn(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d+) (\w+) (\d{4})$/.exec(text) ?? [];
  const [, ...chinese] = /(\d{4}) ?年 ?(\d+) ?月 ?(\d+)/.exec(text) ?? [];
  const parts = chinese.length === 3 ? chinese : [year, String(months.indexOf(month) + 1), day];
  const written = parts.map((part) => part.padStart(2, "0")).join("-");
  return /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(written) ? written : null;
}
