import { z } from "zod";
import {
  AskedQuery,
  BetweenRequest,
  ChangeAnswer,
  ChangesAmongRequest,
  Claim,
  ClaimChange,
  ClaimContext,
  ClaimCount,
  ClaimDetail,
  ClaimPage,
  ComparedFigure,
  ComparedRow,
  ComparedState,
  Comparison,
  ContextRequest,
  CuratedView,
  Dataset,
  Developer,
  Entity,
  EntityChange,
  EntityDetail,
  EntityList,
  ErrorBody,
  EvidenceClaims,
  EvidenceCount,
  EvidenceMirror,
  FewerWordsAnswer,
  FoundWith,
  Health,
  Landscape,
  LandscapeRow,
  Neighbours,
  Ownership,
  OwnershipContext,
  OwnershipLink,
  OwnershipStep,
  Path,
  PathAnswer,
  Picture,
  PictureRequest,
  PictureStep,
  PublisherCount,
  QueriesAnswer,
  QueriesRequest,
  Question,
  QuestionAnswer,
  QuestionChart,
  QuestionColumn,
  QuestionList,
  QuestionParameter,
  QuestionRow,
  Ready,
  Release,
  ReleasedClaim,
  ReleasedEntity,
  ReleaseList,
  RemovalAnswer,
  RemovalCustomer,
  RemovalItem,
  RemovalSector,
  SearchAnswer,
  SearchHit,
  Side,
  SinglePoint,
  Source,
  SourceDetail,
  SourcePage,
  StageCoverage,
  Subgraph,
  Summary,
  Supplier,
  SupplyLoss,
  ViewList,
} from "../../contract/index.ts";
import { JsonSchema } from "./JsonSchema.ts";

const place = "#/components/schemas/";

/** The shapes that have a name of their own in the documentation, in the order of its list. */
const shapes = {
  Entity,
  Claim,
  Source,
  EntityDetail,
  EntityList,
  ClaimCount,
  EvidenceCount,
  OwnershipStep,
  Neighbours,
  ClaimPage,
  ClaimDetail,
  PictureStep,
  PictureRequest,
  Picture,
  BetweenRequest,
  Subgraph,
  ContextRequest,
  ClaimContext,
  Ownership,
  OwnershipContext,
  OwnershipLink,
  SearchAnswer,
  SearchHit,
  FewerWordsAnswer,
  FoundWith,
  PathAnswer,
  Path,
  QuestionList,
  Question,
  QuestionParameter,
  QuestionColumn,
  QuestionAnswer,
  QuestionChart,
  QuestionRow,
  Comparison,
  ComparedRow,
  ComparedFigure,
  RemovalAnswer,
  RemovalItem,
  RemovalSector,
  RemovalCustomer,
  SinglePoint,
  Supplier,
  SupplyLoss,
  Landscape,
  LandscapeRow,
  Developer,
  Side,
  QueriesRequest,
  QueriesAnswer,
  AskedQuery,
  SourcePage,
  SourceDetail,
  EvidenceMirror,
  EvidenceClaims,
  PublisherCount,
  StageCoverage,
  ReleaseList,
  Release,
  ChangeAnswer,
  ComparedState,
  ClaimChange,
  EntityChange,
  ReleasedClaim,
  ReleasedEntity,
  ChangesAmongRequest,
  Summary,
  Dataset,
  ViewList,
  CuratedView,
  Health,
  Ready,
  ErrorBody,
};

const named = z.registry<{ id: string }>();
for (const [id, shape] of Object.entries(shapes)) named.add(shape, { id });

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
