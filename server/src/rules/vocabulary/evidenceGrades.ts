/**
 * The evidence grades, strongest first. `rank` orders neighbours and paths. An assessment by this data set rests on
 * sources for both sides, but no source makes the comparison, so it ranks below a published claim and above a company's
 * own word.
 */
export const evidenceGrades = {
  corroborated: {
    rank: 4,
    en: "Corroborated",
    zh: "多方印证",
    line: "solid",
    light: "#1F8A6B",
    dark: "#4FC79F",
    meaning: "Two or more independent voices support it.",
    meaningZh: "至少两个独立发声方予以支持。",
  },
  "single-source": {
    rank: 3,
    en: "Single source",
    zh: "单一来源",
    line: "long dash",
    light: "#2F62B0",
    dark: "#6E9CEB",
    meaning: "One independent voice supports it, or only weak publishers.",
    meaningZh: "仅一个独立发声方予以支持，或仅有可靠性较弱的发布方。",
  },
  assessed: {
    rank: 2,
    en: "Assessed by the editors",
    zh: "本库评估",
    line: "double",
    light: "#9C7FCB",
    dark: "#CDB9F5",
    meaning: "The editors of this data set compared the two sides; the sources only describe each of them.",
    meaningZh: "由本数据集编者比较双方；来源仅分别说明双方情况。",
  },
  "self-reported": {
    rank: 1,
    en: "Self-reported",
    zh: "自述",
    line: "dots",
    light: "#B97F14",
    dark: "#F2CB6B",
    meaning: "No independent voice supports it, or the whole statement is somebody's word.",
    meaningZh: "没有独立发声方支持，或整句陈述出自某一方之口。",
  },
  disputed: {
    rank: 0,
    en: "Disputed",
    zh: "有争议",
    line: "red",
    light: "#A3231C",
    dark: "#F0614F",
    meaning: "A source contradicts it, and not only in a detail.",
    meaningZh: "有来源与之矛盾，且不只涉及细节。",
  },
} as const;

export type Evidence = keyof typeof evidenceGrades;

/** The evidence grades, strongest first, as a non-empty tuple. */
export const evidenceIds = Object.keys(evidenceGrades) as [Evidence, ...Evidence[]];
