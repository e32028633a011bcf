/** Spellings that differ between countries, by stem. */
const SPELLINGS: Readonly<Record<string, string>> = {
  disk: "disc",
  tonn: "ton",
  metr: "meter",
  fibr: "fiber",
  centr: "center",
  programm: "program",
  aluminum: "aluminium",
  sulfur: "sulphur",
  colour: "color",
  mould: "mold",
};

/** The stem of a folded English word: without endings of number, tense and kind. Words of other languages stay. */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let root = word
    .replace(/(?:'s|s')$/, "")
    .replace(/ie[sd]$/, "y")
    .replace(/(ss|x|ch|sh|z)es$/, "$1")
    .replace(/([^su])s$/, "$1");
  root = root.replace(/(?:ization|isation|izing|ising|ized|ised|izes|ises|ize|ise)$/, "is");
  for (const ending of ENDINGS) {
    if (root.endsWith(ending) && root.length - ending.length >= 4) {
      root = root.slice(0, -ending.length);
      break;
    }
  }
  root = root.replace(/([bdfgklmnprtv])\1$/, "$1").replace(/e$/, "");
  if (root.length > 3) root = root.replace(/y$/, "i");
  return SPELLINGS[root] ?? root;
}

const ENDINGS = [
  "ational",
  "ation",
  "ments",
  "ment",
  "ings",
  "ing",
  "ness",
  "ity",
  "ers",
  "ors",
  "ions",
  "ion",
  "ed",
  "er",
  "or",
  "ly",
  "al",
  "ic",
];
