import { foldText, runsOf } from "../../store/search/foldWords.ts";

/** Question words and words that join others: none of them says what is looked for. */
const JOINING = wordsOf(
  "a about all an and any are as at be been being between by can could did do does doing for from give had has have how i if in",
  "into is it its list many me most much my of on or our out over show so tell than that the their them there these they this",
  "those to under up was we were what when where which who whom whose why will with would you",
  "的 了 在 是 和 与 及 或 给 对 谁 什么 哪 哪些 哪个 哪家 哪里 哪儿 怎么 怎样 如何 为什么 为何 多少 几 吗 呢 有 被 从 由 把 向 中 上 下 都 也 就 还 请 我 你 它 他",
);
/** Words for predicates, which statements often put differently; the two ends say more about what is looked for. */
const RELATING = wordsOf(
  "supply supplies supplied supplying supplier suppliers own owns owned owner owners make makes made making maker makers produce",
  "produces produced producing producer producers sell sells sold buy buys bought buyer buyers customer customers fund funds funded",
  "develop develops developed company companies firm firms",
  "供应 供应商 供货 客户 拥有 控股 股东 生产 制造 研发 开发 投资 公司 企业",
);
/** Further words are ignored. */
const MOST_WORDS = 8;
const HAN = /^\p{Script=Han}+$/u;
/** Characters that join words without a space: "rare-earth", "(JV)", "mining/separation", but not "1,900". */
const JOINED = /(?:[^\p{L}\p{M}\p{N}.,%&'’]|,(?!\d))+/gu;
const PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** English endings that the words of a claim may lack: "magnets" and "Lynas's" should find "magnet" and "Lynas". */
const ENDING = /(?:['’]s|(?<=ss|sh|ch|x)es|(?<=^[a-z]{3,}[^s])s)$/;
/** Names mostly consist of words of two characters, with a last one of three if the number is odd. */
const TWO_OR_THREE = /.{2}(?!.$)|.{3}$/gu;

/** A word that says what is looked for, as typed and as compared. */
export interface SearchWord {
  typed: string;
  folded: string;
}

/** The telling words of a question, each once, also Chinese ones. "Who" and "the" go; "owns" if others are left. */
export function searchWords(question: string): SearchWord[] {
  const words = runsOf(question.replace(JOINED, " "))
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

/** A single character says too little; several in a row belong to a name that no dictionary has. */
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
