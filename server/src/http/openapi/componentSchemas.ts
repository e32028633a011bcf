import { z } from "zod";
import * as contract from "../../contract/index.ts";
import { JsonSchema } from "./JsonSchema.ts";

const place = "#/components/schemas/";

/** The shapes that have a name of their own in the documentation, in the order of its list. */
const names = [
  "Entity",
  "Claim",
  "Source",
  "EntityDetail",
  "EntityList",
  "ClaimCount",
  "EvidenceCount",
  "OwnershipStep",
  "Neighbours",
  "ClaimPage",
  "ClaimDetail",
  "PictureStep",
  "PictureRequest",
  "Picture",
  "BetweenRequest",
  "Subgraph",
  "ContextRequest",
  "ClaimContext",
  "Ownership",
  "OwnershipContext",
  "OwnershipLink",
  "SearchAnswer",
  "SearchHit",
  "FewerWordsAnswer",
  "FoundWith",
  "PathAnswer",
  "Path",
  "QuestionList",
  "Question",
  "QuestionParameter",
  "QuestionColumn",
  "QuestionAnswer",
  "QuestionChart",
  "QuestionRow",
  "Comparison",
  "ComparedRow",
  "ComparedFigure",
  "ReadRequest",
  "Reading",
  "ReadSentence",
  "ReadCounts",
  "FittingClaim",
  "CheckedFigure",
  "Mention",
  "TextSpan",
  "OwnWord",
  "RemovalAnswer",
  "RemovalItem",
  "RemovalSector",
  "RemovalCustomer",
  "SinglePoint",
  "Supplier",
  "SupplyLoss",
  "RelatedMakers",
  "WhatIfAnswer",
  "TakenOut",
  "WhatIfThing",
  "GoodsStep",
  "WhatIfHit",
  "WhatIfPolicy",
  "WhatIfGap",
  "Landscape",
  "LandscapeRow",
  "Developer",
  "Side",
  "QueriesRequest",
  "QueriesAnswer",
  "AskedQuery",
  "SourcePage",
  "SourceDetail",
  "EvidenceMirror",
  "EvidenceClaims",
  "PublisherCount",
  "StageCoverage",
  "ReleaseList",
  "Release",
  "ChangeAnswer",
  "ComparedState",
  "ClaimChange",
  "EntityChange",
  "ReleasedClaim",
  "ReleasedEntity",
  "ChangesAmongRequest",
  "Summary",
  "Dataset",
  "ViewList",
  "CuratedView",
  "DeskState",
  "DeskRow",
  "DeskChange",
  "DeskFault",
  "FindingRequest",
  "Finding",
  "SentRow",
  "FindingCheck",
  "Regraded",
  "DeskSaved",
  "Note",
  "UndoRequest",
  "FolderRequest",
  "SheetAnswer",
  "SheetFault",
  "SheetField",
  "SheetRequest",
  "DeskConflict",
  "Health",
  "Ready",
  "ErrorBody",
] as const satisfies (keyof typeof contract)[];

const named = z.registry<{ id: string }>();
// biome-ignore lint/performance/noDynamicNamespaceImportAccess: a server needs no small bundle
for (const id of names) named.add(contract[id], { id });

/** The named shapes as JSON schemas that refer to each other. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `${place}${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, embedded(schema)]));
}

/** A schema without `$schema` and `$id`, which the whole document states once. */
export function embedded(schema: unknown): JsonSchema {
  const { $schema, $id, ...keywords } = JsonSchema.parse(schema);
  return keywords;
}

/** A reference to the named shape; throws for a shape that has no name in the list above. */
export function schemaRef(schema: z.ZodType): JsonSchema {
  const id = named.get(schema)?.id;
  if (id === undefined) throw new Error("This schema needs a name among the component schemas.");
  return { $ref: `${place}${id}` };
}

/** Name of the shape that a reference leads to; null if the schema is no reference. */
export function refName({ $ref }: JsonSchema): string | null {
  return $ref?.startsWith(place) ? $ref.slice(place.length) : null;
}
