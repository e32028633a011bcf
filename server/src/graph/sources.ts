import { z } from "zod";
import { type EntityRequest, Id, type SourceDetail, type SourcePage, type SourcesRequest } from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { foldText, runsOf } from "../store/search/foldWords.ts";
import { claimContext, sourcesByIds } from "./claimContext.ts";
import { defineQuery } from "./defineQuery.ts";
import { claimRow, sourceRow } from "./rowShapes.ts";

const MAX_CLAIMS_OF_SOURCE = 500;

/** The claims that cite a source, for or against. */
export const claimsOfSource = defineQuery({
  file: "claim/claimsOfSource",
  params: z.strictObject({ id: Id, maxRows: z.number().int() }),
  row: z.strictObject({ claim: claimRow }),
  example: { id: "reex-2025-baogang-innovation", maxRows: 500 },
});

/** The sources with all words in title or publisher. */
export const sourcesByText = defineQuery({
  file: "source/sourcesByText",
  params: z.strictObject({
    text: z.string(),
    words: z.array(z.string()),
    offset: z.number().int(),
    maxRows: z.number().int(),
  }),
  row: z.strictObject({ source: sourceRow }),
  example: { ...sourceWords("reuters china"), offset: 0, maxRows: 20 },
});

/** The sources at one of some addresses. */
export const sourcesByUrl = defineQuery({
  file: "source/sourcesByUrl",
  params: z.strictObject({ urls: z.array(z.string()), maxRows: z.number().int() }),
  row: z.strictObject({ source: sourceRow }),
  example: { urls: ["https://rareearthexchanges.com/?p=9187"], maxRows: 5 },
});

/** Number of sources with all words in title or publisher. */
export const sourcesByTextCount = defineQuery({
  file: "source/sourcesByTextCount",
  params: z.strictObject({ text: z.string(), words: z.array(z.string()) }),
  row: z.strictObject({ total: z.number().int() }),
  example: sourceWords("reuters china"),
});

/** The sources with all words of a text in title and publisher, most cited first, page by page. */
export async function sources(store: GraphStore, { q, limit, offset }: SourcesRequest): Promise<SourcePage> {
  const asked = sourceWords(q);
  // A combining mark without its letter folds to nothing, which would mean all sources.
  if (asked.text === "" && q.trim() !== "") return { sources: [], total: 0 };
  const [rows, [count]] = await Promise.all([
    sourcesByText.run(store, { ...asked, offset, maxRows: limit }),
    sourcesByTextCount.run(store, asked),
  ]);
  return { sources: rows.map((row) => row.source), total: count?.total ?? 0 };
}

/** The typed text as the queries compare it. The index is asked for the longest word, as it is the rarest. */
export function sourceWords(typed: string): { text: string; words: string[] } {
  const words = runsOf(foldText(typed));
  return { words, text: words.reduce((longest, word) => (word.length > longest.length ? word : longest), "") };
}

/** One source and the claims that cite it, for or against, with what is needed to read them. */
export async function sourceDetail(store: GraphStore, { id }: EntityRequest): Promise<SourceDetail> {
  const [[found], rows] = await Promise.all([
    sourcesByIds.run(store, { ids: [id] }),
    claimsOfSource.run(store, { id, maxRows: MAX_CLAIMS_OF_SOURCE }),
  ]);
  if (!found) throw new NotFound(`there is no source ${id}`);
  const claims = rows.map((row) => row.claim);
  return { source: found.source, claims, ...(await claimContext(store, claims)), total: found.source.claim_count };
}
