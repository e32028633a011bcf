/** The closed lists of the data and their names, from which checks, API, legend, filters and exports derive. */
export * from "./vocabulary/columnValues.ts";
export * from "./vocabulary/entityTypes.ts";
export * from "./vocabulary/evidenceGrades.ts";
export * from "./vocabulary/predicates.ts";
