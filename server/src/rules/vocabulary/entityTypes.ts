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
    zh: "境外机构",
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
