/** Which claims are right for a sentence of the seed article, and which are wrong, each with the reason. */
export interface SeedLabel {
  /** How the sentence begins. */
  begins: string;
  right: Record<string, string>;
  wrong: Record<string, string>;
}

/**
 * A claim is right if it says what the sentence and its heading say, in whole or in a part, or speaks for or against that. A claim
 * about the same entities that says something else is wrong, and so is a comparison by the editors.
 */
export const seedLabels: readonly SeedLabel[] = [
  {
    begins: "Baogang Group demonstrates aggressive",
    right: { "bao-317": "names the two sectors of the group" },
    wrong: {},
  },
  {
    begins: "Company launches 10 new steel",
    right: { "bao-019": "the same ten products" },
    wrong: {},
  },
  {
    begins: "Company launches 6 rare earth",
    right: { "bao-062": "the same six products" },
    wrong: {},
  },
  {
    begins: "Magnetic materials",
    right: {},
    wrong: { "bao-267": "strip-cast alloy, which one company calls magnetic materials; the text means any" },
  },
  {
    begins: "Baogang Group, one of China’s flagship",
    right: { "bao-317": "state-owned flagship and cornerstone, in the same words" },
    wrong: {},
  },
  {
    begins: "Rare Earth Exchanges (REEx) notes",
    right: { "bao-317": "says that the group is state-owned" },
    wrong: {},
  },
  {
    begins: "Key Highlight: 400 km/h",
    right: {
      "bao-228": "rail for 400 km/h and its use",
      "bao-012": "the rail itself",
      "bao-007": "mentions the claim of 400 km/h",
    },
    wrong: { "bao-018": "ordinary high-speed rail, until 2020" },
  },
  {
    begins: "Baogang recently unveiled",
    right: { "bao-012": "the same rail", "bao-228": "what it is for", "bao-007": "mentions the claim of 400 km/h" },
    wrong: { "bao-018": "ordinary high-speed rail, until 2020", "bao-314": "rail for one line, 2009 to 2011" },
  },
  {
    begins: "These tracks are already",
    right: { "bao-012": "being laid on a line under construction", "bao-228": "names that line" },
    wrong: {},
  },
  {
    begins: "In the first half of 2025",
    right: {
      "bao-062": "six separation products",
      "bao-019": "ten steel products",
      "bao-323": "Baotou Steel is a subsidiary",
    },
    wrong: { "bao-065": "ore and costs, not products", "bao-075": "a category that only the next sentence names" },
  },
  {
    begins: "Strategic categories include",
    right: {
      "bao-075": "marine pipeline steel",
      "bao-080": "bridge steel",
      "bao-319": "marine pipeline steel as a category",
      "bao-320": "bridge steel as a category",
      "bao-229": "wind-power steel and its use",
    },
    wrong: {},
  },
  {
    begins: "A 10-ton microbial",
    right: { "bao-042": "the same line and capacity" },
    wrong: {},
  },
  {
    begins: "Low-praseodymium, high-cerium",
    right: { "bao-046": "the same magnets" },
    wrong: { "bao-267": "strip-cast alloy, which one company calls magnetic materials" },
  },
  {
    begins: "Critical for EVs",
    right: { "bao-232": "the same magnets in electric vehicles", "bao-233": "the same magnets in wind turbines" },
    wrong: { "bao-267": "strip-cast alloy, named by the heading's word only" },
  },
  {
    begins: "Large-scale giant magnetostrictive",
    right: { "bao-009": "the same material" },
    wrong: {},
  },
  {
    begins: "For sonar and precision",
    right: { "bao-009": "the same uses and monopolies" },
    wrong: {},
  },
  {
    begins: "Miniaturized high-efficiency",
    right: { "bao-043": "the disc motor and its line" },
    wrong: {},
  },
  {
    begins: "Co-developed with",
    right: {
      "bao-116": "with the Chinese Academy of Sciences",
      "bao-114": "the German partner",
      "bao-238": "consumer electronics",
      "bao-239": "cooling in vehicles",
    },
    wrong: {},
  },
  {
    begins: "Baogang is investing",
    right: { "bao-004": "agriculture", "bao-003": "medical products", "bao-006": "textiles" },
    wrong: {},
  },
  {
    begins: "Baogang reported supplying",
    right: { "bao-011": "the same figure", "bao-005": "the same figure", "bao-241": "the same customers" },
    wrong: {
      "wte-104": "a comparison by the editors, though with this figure",
      "wte-258": "a comparison by the editors, though with this figure",
    },
  },
  {
    begins: "It became the first",
    right: { "bao-118": "the same charter", "bao-121": "the same title" },
    wrong: { "bao-291": "the title for which the charter is a condition", "sou-051": "a title for another place" },
  },
  {
    begins: "Twelve solid-state",
    right: {
      "bao-063": "the same twelve products",
      "bao-321": "the pilot station",
      "bao-013": "the pilot station",
      "bao-052": "the technology of these products",
    },
    wrong: { "wte-058": "a comparison by the editors, though with both facts" },
  },
  {
    begins: "Baogang is also experimenting",
    right: { "bao-006": "the same fabrics and brands" },
    wrong: {},
  },
  {
    begins: "Baogang is not just",
    right: {},
    wrong: {
      "bao-022": "state money for shares",
      "bao-011": "green steel, not the statement",
      "bao-367": "a pilot base, only near the statement",
    },
  },
  {
    begins: "The West—especially",
    right: {
      "bao-294": "the two bases",
      "bao-293": "the two bases",
      "bao-322": "Baogang and Northern Rare Earth belong together",
      "bao-021": "Baogang and Northern Rare Earth belong together",
    },
    wrong: { "bao-037": "magnet ventures of the company; the text speaks of industries in general" },
  },
  {
    begins: "China isn’t just",
    right: { "bao-296": "the same ratio", "bao-295": "an independent count of the same filings" },
    wrong: { "bao-039": "filings of one company", "mag-286": "patent families worldwide" },
  },
];
