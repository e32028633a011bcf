import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { draftAddress } from "../../../model/address/draftAddress.ts";
import { assertingSentences } from "../../../papers/answers/reading/readSentences.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { desk } from "../../../parts/api/desk.ts";
import { keepDraft, useDrafts } from "../../../parts/desk/drafts.ts";
import css from "../read.module.css";
import type { ReadText } from "../useReading.ts";
import { draftOfSentence } from "./draftOfSentence.ts";

/** The drafts begun from the text, and a button that keeps one of each sentence that is new. */
export function TextDrafts({ read }: { read: ReadText }) {
  const { kept, reading, change } = read;
  const { data } = useQuery(desk());
  const begun = new Set(Object.values(kept.drafts));
  const drafts = useDrafts().filter(({ id }) => begun.has(id));
  const left = assertingSentences(reading).filter(
    ({ verdict, start }) => verdict === "not_in_atlas" && kept.drafts[start] === undefined,
  );
  function keepAll() {
    const made = left.map((sentence) => ({
      start: sentence.start,
      draft: draftOfSentence(read, sentence, data?.rows ?? []),
    }));
    for (const { draft } of made) keepDraft(draft);
    change({ drafts: { ...kept.drafts, ...Object.fromEntries(made.map(({ start, draft }) => [start, draft.id])) } });
  }
  return (
    <section aria-label={strings.drafts}>
      {drafts.length > 0 && (
        <details className={`below12 ${css.about}`}>
          <summary>{strings.draftsOf(drafts.length)}</summary>
          <ul className="bullets">
            {drafts.map(({ id, claim }) => (
              <li key={id}>
                <Link to={draftAddress(id, "")}>{claim.statement || strings.goOn}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {left.length > 1 && (
        <Button variant="default" onClick={keepAll}>
          {strings.draftAll(left.length)}
        </Button>
      )}
    </section>
  );
}
