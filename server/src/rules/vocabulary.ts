/**
 * The closed lists of the data: entity types, predicates and evidence grades, with their names in English and Chinese,
 * and the words that columns allow. The loader's checks, API, legend, filters and exports derive from it.
 */
export * from "./vocabulary/columnValues.ts";
export * from "./vocabulary/entityTypes.ts";
export * from "./vocabulary/evidenceGrades.ts";
export * from "./vocabulary/predicates.ts";
