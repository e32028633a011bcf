import { screen, within } from "@testing-library/react";
import { dropTexts } from "../../../client/src/pages/read/keptTexts.ts";
import { ReadPage } from "../../../client/src/pages/read/ReadPage.tsx";
import { type Mention, type Reading, ReadRequest } from "../../../server/src/contract/index.ts";
import { shortReading } from "../reading/shortArticle.ts";
import { detailOf, entityOf } from "../records/clientRecords.ts";
import { deskOf } from "../records/deskRecords.ts";
import { type FakeFetch, fakeFetch } from "./fakeFetch.ts";
import { renderClient } from "./renderClient.tsx";

/** What the server was asked to read. */
export const asked: unknown[] = [];

/** A browser that has read nothing yet. */
export function forgetAll(): void {
  localStorage.clear();
  dropTexts();
  asked.length = 0;
}

/** The page with a server that answers every text with one reading. */
export function openRead(path = "/read", reading = shortReading): FakeFetch {
  const server = fakeFetch({
    "/api/desk": { body: deskOf() },
    "/api/entities": { body: { entities: [], total: 0 } },
    "/api/entities/alpha": { body: detailOf(entityOf({ id: "alpha", name: "Alpha" })) },
    "/api/sources": { body: { sources: [], total: 0 } },
    "/api/read": (_, body) => {
      asked.push(body);
      return { body: withMeanings(reading, body) };
    },
  });
  renderClient(<ReadPage />, path);
  return server;
}

/** A reading in which names mean what the reader chose, as the server answers. */
function withMeanings(reading: Reading, body: unknown): Reading {
  const { text, meanings } = ReadRequest.parse(body);
  const chosen = (mention: Mention) => {
    const id = meanings[text.slice(mention.start, mention.end).toLowerCase()];
    return id === undefined ? mention : { ...mention, ids: [id, ...mention.ids], ambiguous: false };
  };
  const sentences = reading.sentences.map((one) => ({ ...one, mentions: one.mentions.map(chosen) }));
  return { ...reading, sentences };
}

/** The marks of sentences, once there are any. */
export const bars = () => screen.findAllByRole("button", { name: /^Sentence \d/ });

/** The card of the selected sentence. */
export const card = () => within(screen.getByRole("region", { name: "What the atlas knows" }));
