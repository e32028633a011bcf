/**
 * The closed lists of the data: entity types, predicates and evidence grades, with their names in English and Chinese,
 * and the words that columns allow. The loader's checks, API, legend, filters and exports derive from it. It imports
 * nothing.
 */

/** The six types of entity, in the order of lists and legends: graph label, names, and data file (without `.csv`). */
export const entityTypes = {
  organisation: {
    label: "Organisation",
    en: "Organisation",
    enPlural: "Organisations",
    zh: "机构",
    file: "organisations",
  },
  technology: { label: "Technology", en: "Technology", enPlural: "Technologies", zh: "技术", file: "technologies" },
  product: { label: "Product", en: "Product", enPlural: "Products", zh: "产品", file: "products" },
  sector: { label: "Sector", en: "Sector", enPlural: "Sectors", zh: "行业", file: "sectors" },
  place: { label: "Place", en: "Place", enPlural: "Places", zh: "地点", file: "places" },
  policy: { label: "Policy", en: "Policy", enPlural: "Policies", zh: "政策", file: "policies" },
} as const;

export type EntityType = keyof typeof entityTypes;

/** The entity types as a non-empty tuple, which Zod's enum needs. */
export const entityTypeIds = Object.keys(entityTypes) as [EntityType, ...EntityType[]];

/** The classes in which entities are drawn and named in the legend: their types, refined for organisations. */
export const entityClasses = {
  organisation: {
    en: "Organisation in China",
    enPlural: "organisations in China",
    zh: "中国机构",
    shape: "ellipse",
    light: "#B5482A",
    dark: "#E0775A",
  },
  subsidiary: {
    en: "Subsidiary",
    enPlural: "subsidiaries",
    zh: "子公司",
    shape: "ring",
    light: "#B5482A",
    dark: "#E0775A",
  },
  counterpart: {
    en: "Organisation outside China",
    enPlural: "organisations outside China",
    zh: "境外对应机构",
    shape: "hexagon",
    light: "#2B62A8",
    dark: "#7FB0EE",
  },
  technology: {
    en: "Technology",
    enPlural: "technologies",
    zh: "技术",
    shape: "diamond",
    light: "#1F8A7D",
    dark: "#4FC4B5",
  },
  product: {
    en: "Product",
    enPlural: "products",
    zh: "产品",
    shape: "round-rectangle",
    light: "#C59A1B",
    dark: "#E3BF4E",
  },
  sector: { en: "Sector", enPlural: "sectors", zh: "行业", shape: "triangle", light: "#7A5BA6", dark: "#B49AE0" },
  place: { en: "Place", enPlural: "places", zh: "地点", shape: "pentagon", light: "#7C838A", dark: "#A9B1B9" },
  policy: { en: "Policy", enPlural: "policies", zh: "政策", shape: "bar", light: "#3B4664", dark: "#9AA8D4" },
} as const;

export type EntityClass = keyof typeof entityClasses;

/** The class in which an entity is drawn. An organisation abroad stays a counterpart even if it has a parent. */
export function entityClassOf(entity: { type: EntityType; counterpart: boolean; subsidiary: boolean }): EntityClass {
  if (entity.type !== "organisation") return entity.type;
  if (entity.counterpart) return "counterpart";
  return entity.subsidiary ? "subsidiary" : "organisation";
}

interface PredicateEntry {
  /** Verb phrase from subject to object; the Chinese one, too, stands between the two names in a sentence. */
  en: string;
  zh: string;
  /** Verb phrase read from the object. */
  enInverse: string;
  zhInverse: string;
  subject: readonly EntityType[];
  object: readonly EntityType[] | "same as subject";
  /** Types that `about` may name; an empty list if it must be empty. */
  about: readonly EntityType[];
  /** False if the two ends are equals. */
  directed: boolean;
}

/** The closed list of predicates: verb phrases, allowed ends and what `about` may name. */
export const predicates = {
  SUBSIDIARY_OF: {
    en: "is a subsidiary of",
    zh: "隶属于",
    enInverse: "controls",
    zhInverse: "下辖",
    subject: ["organisation"],
    object: ["organisation"],
    about: [],
    directed: true,
  },
  OWNS_STAKE_IN: {
    en: "owns a stake in",
    zh: "参股",
    enInverse: "is partly owned by",
    zhInverse: "股东包括",
    subject: ["organisation"],
    object: ["organisation"],
    about: [],
    directed: true,
  },
  LOCATED_IN: {
    en: "is located in",
    zh: "位于",
    enInverse: "is the site of",
    zhInverse: "境内有",
    subject: ["organisation"],
    object: ["place"],
    about: [],
    directed: true,
  },
  PART_OF: {
    en: "is part of",
    zh: "属于",
    enInverse: "includes",
    zhInverse: "包括",
    subject: ["place", "technology", "sector"],
    object: "same as subject",
    about: [],
    directed: true,
  },
  ACTIVE_IN: {
    en: "is active in",
    zh: "涉足",
    enInverse: "is a field of",
    zhInverse: "参与者包括",
    subject: ["organisation"],
    object: ["sector"],
    about: [],
    directed: true,
  },
  MINES: {
    en: "mines",
    zh: "开采",
    enInverse: "is mined by",
    zhInverse: "开采方包括",
    subject: ["organisation"],
    object: ["place"],
    about: [],
    directed: true,
  },
  DEVELOPS: {
    en: "develops",
    zh: "研发",
    enInverse: "is developed by",
    zhInverse: "研发方包括",
    subject: ["organisation"],
    object: ["technology"],
    about: [],
    directed: true,
  },
  PRODUCES: {
    en: "produces",
    zh: "生产",
    enInverse: "is produced by",
    zhInverse: "生产方包括",
    subject: ["organisation"],
    object: ["product"],
    about: [],
    directed: true,
  },
  EMBODIES: {
    en: "embodies",
    zh: "采用",
    enInverse: "is embodied in",
    zhInverse: "应用产品包括",
    subject: ["product"],
    object: ["technology"],
    about: [],
    directed: true,
  },
  APPLIED_IN: {
    en: "is applied in",
    zh: "应用于",
    enInverse: "applies",
    zhInverse: "采用",
    subject: ["technology", "product"],
    object: ["sector"],
    about: [],
    directed: true,
  },
  SUPPLIES: {
    en: "supplies",
    zh: "供货给",
    enInverse: "is supplied by",
    zhInverse: "供应商包括",
    subject: ["organisation"],
    object: ["organisation"],
    about: ["technology", "product"],
    directed: true,
  },
  DEPENDS_ON: {
    en: "depends on",
    zh: "依赖",
    enInverse: "is needed by",
    zhInverse: "依赖方包括",
    subject: ["organisation", "technology", "sector"],
    object: ["organisation", "technology", "product"],
    about: [],
    directed: true,
  },
  PARTNERS_WITH: {
    en: "partners with",
    zh: "合作方包括",
    enInverse: "partners with",
    zhInverse: "合作方包括",
    subject: ["organisation"],
    object: ["organisation"],
    about: ["technology", "product"],
    directed: false,
  },
  FUNDS: {
    en: "funds",
    zh: "资助",
    enInverse: "is funded by",
    zhInverse: "资助方包括",
    subject: ["organisation"],
    object: ["organisation"],
    about: ["technology", "product"],
    directed: true,
  },
  ISSUED: {
    en: "issued",
    zh: "发布",
    enInverse: "was issued by",
    zhInverse: "发布方为",
    subject: ["organisation"],
    object: ["policy"],
    about: [],
    directed: true,
  },
  AFFECTS: {
    en: "affects",
    zh: "影响",
    enInverse: "is affected by",
    zhInverse: "受影响于",
    subject: ["policy"],
    object: ["organisation", "technology", "product", "sector"],
    about: ["technology", "product"],
    directed: true,
  },
  RECOGNISED: {
    en: "recognised",
    zh: "表彰",
    enInverse: "was recognised by",
    zhInverse: "表彰方包括",
    subject: ["organisation"],
    object: ["organisation"],
    about: ["policy"],
    directed: true,
  },
  COUNTERPART_OF: {
    en: "is a counterpart of",
    zh: "对应",
    enInverse: "is a counterpart of",
    zhInverse: "对应",
    subject: ["organisation"],
    object: ["organisation"],
    about: ["technology"],
    directed: false,
  },
} as const satisfies Record<string, PredicateEntry>;

export type Predicate = keyof typeof predicates;

/** The predicates as a non-empty tuple, which Zod's enum needs. */
export const predicateIds = Object.keys(predicates) as [Predicate, ...Predicate[]];

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
    meaningZh: "仅一家独立发布方予以支持，或仅有弱发布方。",
  },
  assessed: {
    rank: 2,
    en: "Assessed by the editors",
    zh: "本库评估",
    line: "double",
    light: "#9C7FCB",
    dark: "#CDB9F5",
    meaning: "A comparison made in this data set; the sources show the two sides.",
    meaningZh: "本数据集所作比较；来源分别说明双方情况。",
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
    meaningZh: "至少一个来源与之矛盾或提出质疑。",
  },
} as const;

export type Evidence = keyof typeof evidenceGrades;

/** The evidence grades, strongest first, as a non-empty tuple. */
export const evidenceIds = Object.keys(evidenceGrades) as [Evidence, ...Evidence[]];

/** Closed lists of the data columns that allow only a few words. */
export const columnValues = {
  organisationKind: [
    "state-group",
    "listed-company",
    "subsidiary",
    "private-company",
    "joint-venture",
    "research-institute",
    "university",
    "government",
    "association",
    "innovation-center",
  ],
  stage: [
    "mining",
    "separation",
    "metal-and-alloy",
    "magnet",
    "functional-material",
    "hydrogen",
    "steel",
    "component",
    "application",
    "recycling",
    "digital",
  ],
  placeKind: ["deposit", "plant-site", "base", "city", "province"],
  policyKind: [
    "regulation",
    "quota",
    "export-control",
    "programme",
    "subsidy",
    "standard",
    "award",
    "patent",
    "ruling",
    "charter",
  ],
  status: ["in-force", "planned", "proposed", "suspended", "ended"],
  quantityKind: [
    "actual",
    "capacity",
    "planned",
    "forecast",
    "quota",
    "change",
    "price",
    "minimum",
    "maximum",
    "share",
  ],
  unit: [
    "t",
    "t/yr",
    "t/month",
    "kg",
    "kg/yr",
    "kg/week",
    "kg/m3",
    "mg/L",
    "mg/kg",
    "m",
    "km",
    "km/h",
    "mu",
    "L",
    "W",
    "kW",
    "kWh",
    "kWh/yr",
    "kW/kg",
    "MPa",
    "bar",
    "kJ/m3",
    "%",
    "times",
    "CNY",
    "USD",
    "EUR",
    "GBP",
    "AUD",
    "CAD",
    "JPY",
    "NOK",
    "SEK",
    "CNY/t",
    "USD/kg",
    "units",
    "units/yr",
    "people",
    "organisations",
    "patents",
    "standards",
    "products",
    "factories",
  ],
  maturity: ["research", "pilot", "demonstration", "commercial", "deployed"],
  caveat: ["weak", "relay-unmarked", "headquarters-not-production", "estimate"],
  sourceKind: ["company", "government", "filing", "news", "trade-press", "academic", "think-tank", "reference"],
  publisherKind: [
    "news",
    "trade-press",
    "state-media",
    "company",
    "wire-release",
    "government",
    "academic",
    "think-tank",
    "association",
    "expert",
    "encyclopaedia",
    "aggregator",
    "blog",
    "unknown",
  ],
  checkVerdict: ["supports", "partly", "does-not", "unreadable"],
} as const;
