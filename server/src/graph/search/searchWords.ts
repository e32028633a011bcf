import { foldText, runsOf } from "../../store/search/foldWords.ts";

/** What a question is put with, and what joins its words: none of it says what is looked for. */
const JOINING = wordsOf(
  "a about all an and any are as at be been being between by can could did do does doing for from give had has have how i if in",
  "into is it its list many me most much my of on or our out over show so tell than that the their them there these they this",
  "those to under up was we were what when where which who whom whose why will with would you",
  "的 了 在 是 和 与 及 或 给 对 谁 什么 哪 哪些 哪个 哪家 哪里 哪儿 怎么 怎样 如何 为什么 为何 多少 几 吗 呢 有 被 从 由 把 向 中 上 下 都 也 就 还 请 我 你 它 他",
);
/** What a claim's predicate says, and its statement in many other words: who asks for it knows the two ends better. */
const RELATING = wordsOf(
  "supply supplies supplied supplying supplier suppliers own owns owned owner owners make makes made making maker makers produce",
  "produces produced producing producer producers sell sells sold buy buys bought buyer buyers customer customers fund funds funded",
  "develop develops developed company companies firm firms",
  "供应 供应商 供货 客户 拥有 控股 股东 生产 制造 研发 开发 投资 公司 企业",
);
/** Of more words than this, the rest is left out. */
const MOST_WORDS = 8;
const HAN = /^\p{Script=Han}+$/u;
const PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** What English words end with that those of a claim may not: "magnets" and "Lynas's" are to find "magnet" and "Lynas". */
const ENDING = /(?:['’]s|(?<=ss|sh|ch|x)es|(?<=^[a-z]{3,}[^s])s)$/;
/** Names are mostly made of words of two characters, and a last one of three. */
const TWO_OR_THREE = /.{2}(?!.$)|.{3}$/gu;

/** A word that says what is looked for: as it was typed, and as it is compared. */
export interface SearchWord {
  typed: string;
  folded: string;
}

/**
 * The words of a question that say what is looked for, in their order, each once, Chinese ones without blanks between them
 * too: without "who" and "the", and without "supplies" and "owns" where anything else is left.
 */
export function searchWords(question: string): SearchWord[] {
  const words = runsOf(question)
    .flatMap((run) => (HAN.test(run) ? chineseWords(run) : [run.replace(PUNCTUATION, "")]))
    .map((typed) => ({ typed, whole: foldText(typed) }))
    .filter(({ whole }) => whole !== "" && !JOINING.has(whole));
  const telling = words.filter(({ whole }) => !RELATING.has(whole));
  const byFolded = new Map<string, SearchWord>();
  for (const { typed, whole } of telling.length > 0 ? telling : words) {
    const folded = whole.replace(ENDING, "");
    if (!byFolded.has(folded)) byFolded.set(folded, { typed, folded });
  }
  return [...byFolded.values()].slice(0, MOST_WORDS);
}

/** A single character says too little; several in a row are of a name that no dictionary has. */
function chineseWords(run: string): string[] {
  const words: string[] = [];
  let singles = "";
  const end = () => {
    if (singles.length > 1) words.push(...(singles.match(TWO_OR_THREE) ?? []));
    singles = "";
  };
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(run)) {
    if (segment.length > 1 || JOINING.has(segment)) {
      end();
      if (segment.length > 1) words.push(segment);
    } else singles += segment;
  }
  end();
  return words;
}

function wordsOf(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
