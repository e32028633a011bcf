import type { z } from "zod";
import type { Predicate } from "../rules/vocabulary.ts";
import { cypherFile, fillTypes, relationshipTypes, uniteTypes } from "../store/cypherFile.ts";
import type { CypherParams, CypherText, GraphStore } from "../store/GraphStore.ts";
import { firstFault, parseRows } from "../store/parseRows.ts";

/** The parameters of a query: one key for each `$name` of its file. */
export type ParamsSchema = z.ZodObject & z.ZodType<CypherParams>;

/** The binding of a .cypher file to its schemas. */
export interface QueryDefinition<P extends ParamsSchema, R extends z.ZodObject> {
  /** Path below cypher/ without the extension. */
  file: string;
  params: P;
  row: R;
  /** Replaces PREDICATE in a file about one predicate; `each` repeats its line for every predicate. */
  predicate?: Predicate | "each";
  /** One real parameter set, which the parity test runs on both engines. */
  example: z.input<P>;
}

/** A .cypher file bound to the schemas of its parameters and rows. */
export interface GraphQuery<P extends ParamsSchema = ParamsSchema, R extends z.ZodObject = z.ZodObject>
  extends QueryDefinition<P, R> {
  text: CypherText;
  /** Runs the query on either engine. Throws RowShapeError for a row of another shape. */
  run(store: GraphStore, input: z.input<P>): Promise<z.output<R>[]>;
}

/** Binds a .cypher file to its schemas. Throws at once if the file is missing, so the server does not start. */
export function defineQuery<P extends ParamsSchema, R extends z.ZodObject>(
  definition: QueryDefinition<P, R>,
): GraphQuery<P, R> {
  const { file, params, row, predicate } = definition;
  const text = filled(cypherFile(file), predicate);
  return {
    ...definition,
    text,
    async run(store, input) {
      return parseRows(file, row, await store.read(text, parseInput(file, params, input)));
    },
  };
}

function filled(text: CypherText, predicate: Predicate | "each" | undefined): CypherText {
  if (predicate === undefined) return text;
  return predicate === "each" ? uniteTypes(text) : fillTypes(text, "PREDICATE", [predicate], relationshipTypes);
}

/** Requests are parsed before, so a wrong parameter is our own fault: an error without a meaning over HTTP. */
function parseInput<P extends ParamsSchema>(file: string, params: P, input: unknown): z.output<P> {
  const parsed = params.safeParse(input);
  if (!parsed.success) throw new TypeError(`${file}: parameter ${firstFault(parsed.error)}`);
  return parsed.data;
}
