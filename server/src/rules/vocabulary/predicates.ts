import type { EntityType } from "./entityTypes.ts";

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
    enInverse: "is home to",
    zhInverse: "所在机构包括",
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
    zh: "业务涉及",
    enInverse: "is a field of work for",
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
    en: "is based on",
    zh: "采用",
    enInverse: "is the basis of",
    zhInverse: "应用产品包括",
    subject: ["product"],
    object: ["technology"],
    about: [],
    directed: true,
  },
  GOES_INTO: {
    en: "goes into",
    zh: "下游包括",
    enInverse: "has as input",
    zhInverse: "原料或部件包括",
    subject: ["technology", "product"],
    object: ["technology", "product", "sector"],
    about: [],
    directed: true,
  },
  APPLIED_IN: {
    en: "is used in",
    zh: "应用于",
    enInverse: "uses",
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
    about: ["place"],
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
    zhInverse: "发布机构为",
    subject: ["organisation"],
    object: ["policy"],
    about: [],
    directed: true,
  },
  AFFECTS: {
    en: "affects",
    zh: "影响",
    enInverse: "is affected by",
    zhInverse: "相关政策包括",
    subject: ["policy"],
    object: ["organisation", "technology", "product", "sector"],
    about: ["technology", "product"],
    directed: true,
  },
  RECOGNISED: {
    en: "recognised",
    zh: "认定",
    enInverse: "was recognised by",
    zhInverse: "认定方包括",
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
