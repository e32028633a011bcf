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
    meaning: "Two or more independent publishers support it.",
    meaningZh: "至少两家独立发布方予以支持。",
  },
  "single-source": {
    rank: 3,
    en: "Single source",
    zh: "单一来源",
    line: "long dash",
    light: "#2F62B0",
    dark: "#6E9CEB",
    meaning: "One independent publisher supports it, or only weak ones.",
    meaningZh: "仅一家独立发布方予以支持，或仅有可靠性较弱的发布方。",
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
    meaning: "No independent publisher supports it: the word of one of the two sides, of its owners or of its state.",
    meaningZh: "没有独立发布方支持：为当事一方、其所有者或其国家的说法。",
  },
  disputed: {
    rank: 0,
    en: "Disputed",
    zh: "有争议",
    line: "red",
    light: "#A3231C",
    dark: "#F0614F",
    meaning: "At least one source contradicts it or casts doubt on it.",
    meaningZh: "至少一条来源与之矛盾或提出质疑。",
  },
} as const;

export type Evidence = keyof typeof evidenceGrades;

/** The evidence grades, strongest first, as a non-empty tuple. */
export const evidenceIds = Object.keys(evidenceGrades) as [Evidence, ...Evidence[]];
