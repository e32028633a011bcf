import { listSentences } from "../../../../model/words/listWords.ts";
import { textLanguage } from "../../../../model/words/textLanguage.ts";
import { suggestStatement } from "../../../../parts/desk/draft/suggestStatement.ts";
import { withClaim } from "../draft/draftRows.ts";
import { statementOf } from "../draft/findingOf.ts";
import { unlikeFields } from "../draft/unlikeFields.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { Field } from "./Field.tsx";

/** The statement: suggested from the sentence, until the writer changes it. */
export function StatementField({ form }: { form: ClaimForm }) {
  const { draft, change, entities } = form;
  const suggested = suggestStatement(draft.claim, entities);
  const again = draft.ownWords && suggested !== "" && suggested !== draft.claim.statement && (
    <button
      type="button"
      className="textButton"
      onClick={() => change((now) => ({ ...withClaim(now, { statement: "" }), ownWords: false }))}
    >
      {strings.suggestAgain}
    </button>
  );
  const statement = statementOf(draft, entities);
  const unlike = draft.ownWords ? unlikeFields(draft.claim, entities) : [];
  const hint = (again || unlike.length > 0) && (
    <>
      {unlike.length > 0 && (
        <span role="status" className="warning">
          {listSentences(unlike.map(({ said, held }) => strings.unlike(said, held)))}
        </span>
      )}{" "}
      {again}
    </>
  );
  return (
    <Field form={form} name="statement" hint={hint}>
      {(control) => (
        <textarea
          {...control}
          lang={textLanguage(statement)}
          rows={2}
          placeholder={strings.suggested}
          maxLength={1000}
          value={statement}
          onChange={({ currentTarget: { value } }) =>
            change((now) => ({ ...withClaim(now, { statement: value }), ownWords: value !== "" }))
          }
        />
      )}
    </Field>
  );
}
