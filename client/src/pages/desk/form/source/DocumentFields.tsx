import type { SentRow, Source, SourcePage } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useId } from "react";
import { searchSources } from "../../../../parts/api/search.ts";
import type { Draft } from "../../../../parts/desk/drafts.ts";
import { keyOf } from "../../../../parts/desk/rows.ts";
import css from "../ClaimForm.module.css";
import { INTERVIEW, isPaper, withCells, withPublisher } from "../draft/draftRows.ts";
import { wordChoices } from "../fields/Field.tsx";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { Speaker } from "./InterviewFields.tsx";
import { LanguageChoice, PublisherKind, SourceChoice, SourceDate, SourceText } from "./SourceFields.tsx";

const FOUND = 20;
const documentKinds = columnValues.sourceKind.filter((kind) => kind !== INTERVIEW);

/**
 * A document with an address, or with a place where it can be seen. From an address, its publisher is taken over if the data set
 * has sources from there.
 */
export function DocumentFields({ form, row }: { form: ClaimForm; row: SentRow }) {
  const list = useId();
  const key = keyOf(row);
  const queries = useQueryClient();
  const { publisher = "", url = "" } = row.cells;
  const printed = isPaper(row.cells);
  const name = useDeferredValue(publisher.trim());
  const { data } = useQuery(searchSources(name, FOUND));
  const names = [...new Set(data?.sources.map((source) => source.publisher))];

  const named = (draft: Draft, given: string) =>
    withPublisher(draft, key, { name: given, held: form.publishers.get(given) });

  async function guess() {
    if (publisher !== "") return;
    const guessed = await publisherAt(url, (words) => queries.fetchQuery(searchSources(words, FOUND)));
    if (guessed === null) return;
    const { publisher: found, kind, language } = guessed;
    form.change((draft) => withCells(named(draft, found), key, { kind, language }));
  }

  const kind = (
    <SourceChoice
      form={form}
      row={row}
      column="kind"
      label={strings.documentKind}
      options={wordChoices(documentKinds)}
    />
  );
  const speaker = <Speaker form={form} row={row} nobody={strings.ownWord} asked={printed} />;
  return (
    <>
      {!printed && (
        <SourceText form={form} row={row} column="url" type="url" placeholder="https://" onBlur={() => void guess()} />
      )}
      <SourceText form={form} row={row} column="title" />
      <div className={css.row}>
        <SourceText
          form={form}
          row={row}
          column="publisher"
          list={list}
          onText={(text) => form.change((draft) => named(draft, text))}
        />
        <datalist id={list}>
          {names.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <SourceDate form={form} row={row} />
      </div>
      {publisher.trim() !== "" && <PublisherKind form={form} row={row} />}
      {printed && (
        <>
          <SourceText form={form} row={row} column="seen_at" placeholder={strings.seenAtHint} />
          <div className={css.row}>
            {kind}
            {speaker}
          </div>
        </>
      )}
      <details className={css.details}>
        <summary>{strings.moreOfSource}</summary>
        <div className={css.row}>
          {!printed && kind}
          <LanguageChoice form={form} row={row} />
        </div>
        {!printed && speaker}
      </details>
    </>
  );
}

/** Values that sources of the data set from the same site suggest for a new one. */
type Guess = Pick<Source, "publisher" | "kind" | "language">;

/** The publisher at the site of an address, by the sources of the data set from there; null if there are none. */
async function publisherAt(
  url: string,
  find: (words: string) => Promise<Pick<SourcePage, "sources">>,
): Promise<Guess | null> {
  const host = hostOf(url);
  // The longest part of a host is its name: "reuters" of www.reuters.com, "mining" of e.mining.co.uk.
  const word = host.split(".").toSorted((a, b) => b.length - a.length)[0] ?? "";
  if (word.length < 3) return null;
  const answer = await find(word).catch(() => null);
  const same = answer?.sources.find((source) => hostOf(source.url) === host && source.via === null);
  return same ? { publisher: same.publisher, kind: same.kind, language: same.language } : null;
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^(www|m)\./, "") : "";
}
