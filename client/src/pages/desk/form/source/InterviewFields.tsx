import type { SentRow } from "@atlas/server/contract";
import { keyOf } from "../../../../parts/desk/draft/rowKey.ts";
import css from "../ClaimForm.module.css";
import { withCells, withPublisher } from "../draft/draftRows.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { PublisherKind } from "./PublisherKind.tsx";
import { SourceDate, SourceText } from "./SourceText.tsx";
import { Speaker } from "./Speaker.tsx";

/** An interview that is not public: with whom, when, and whose word it is. */
export function InterviewFields({ form, row }: { form: ClaimForm; row: SentRow }) {
  const key = keyOf(row);
  const independent = row.cells.publisher_entity === "";
  return (
    <>
      <div className={css.row}>
        <div className={css.wholeRow}>
          <SourceText
            form={form}
            row={{ ...row, cells: { ...row.cells, title: personOf(row.cells.title ?? "") } }}
            column="title"
            label={strings.person}
            placeholder={strings.personHint}
            onText={(person) => {
              const name = titleOf(person, row.cells.title ?? "");
              const held = form.publishers.get(name);
              form.change((draft) => withPublisher(withCells(draft, key, { title: name }), key, { name, held }));
            }}
          />
        </div>
        <SourceDate form={form} row={row} />
        <Speaker form={form} row={row} nobody={strings.independent} asked />
      </div>
      <details className={css.details}>
        <summary>{strings.moreOfSource}</summary>
        <div className={css.row}>
          <LanguageChoice form={form} row={row} />
          {independent && <PublisherKind form={form} row={row} />}
        </div>
      </details>
    </>
  );
}

/** How titles of interviews begin, in either language. */
const BEGINNINGS = ["Interview with ", "访谈："] as const;

/** The title of an interview: in the reader's language, or as it was begun. */
function titleOf(person: string, before: string): string {
  return person === "" ? "" : (beginningOf(before) ?? strings.interviewWith) + person;
}

function personOf(title: string): string {
  return title.slice((beginningOf(title) ?? "").length);
}

function beginningOf(title: string): string | undefined {
  return BEGINNINGS.find((words) => title.startsWith(words));
}
