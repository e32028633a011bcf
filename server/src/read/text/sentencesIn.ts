import type { TextSpan } from "../../contract/index.ts";

/** Longest sentence; a longer one is cut at a blank, or anywhere. */
const LONGEST = 1500;

/** Words after which a full stop ends no sentence. */
const SHORT_FORMS =
  /(?:^|[\s("“])(?:Co|Inc|Ltd|Corp|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|approx|est|e\.g|i\.e|U\.S|U\.K|E\.U|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Fig|\p{Lu})\.$/u;

const ENDS = /[。！？]["”’」』）)]*|[.!?…]+["”’)\]]*(?=\s|$|\p{Script=Han})/gu;

/** The sentences in a part of a text, without the blanks between them. */
export function sentencesIn(text: string, from: number, to: number): TextSpan[] {
  const sentences: TextSpan[] = [];
  const add = (start: number, end: number) => sentences.push(...pieces(text, start, end));
  let start = from;
  // Only this part: a search in the whole text would run to its end from each line without a full stop.
  const part = text.slice(from, to);
  ENDS.lastIndex = 0;
  for (let match = ENDS.exec(part); match !== null; match = ENDS.exec(part)) {
    const end = from + match.index + match[0].length;
    if (match[0].startsWith(".") && !endsSentence(text, start, end)) continue;
    add(start, end);
    start = end;
  }
  add(start, to);
  return sentences;
}

function endsSentence(text: string, start: number, end: number): boolean {
  const next = /^\s*["“‘(]?(\S)/.exec(text.slice(end, end + 12))?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  return !SHORT_FORMS.test(text.slice(Math.max(start, end - 12), end));
}

/** A span without blanks at its ends, in pieces if it is too long. */
function pieces(text: string, from: number, to: number): TextSpan[] {
  let start = from;
  const found: TextSpan[] = [];
  while (start < to) {
    while (start < to && /\s/.test(text.charAt(start))) start++;
    let end = to;
    if (end - start > LONGEST) {
      const blank = text.lastIndexOf(" ", start + LONGEST);
      end = blank > start ? blank : start + LONGEST;
    }
    let last = end;
    while (last > start && /\s/.test(text.charAt(last - 1))) last--;
    if (last > start && /[\p{L}\p{N}]/u.test(text.slice(start, last))) found.push({ start, end: last });
    start = end;
  }
  return found;
}
