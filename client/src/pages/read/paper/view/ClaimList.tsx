import type { Claim, PaperAnswer } from "@atlas/server/contract";
import { readersReason } from "@atlas/server/readersReason";
import { Link } from "react-router";
import { claimAddress } from "../../../../model/address/view/claimAddress.ts";
import { diffWords, type Stretch } from "../../../../model/claim/change/diffWords.ts";
import { labelled } from "../../../../model/words/listWords.ts";
import { gradeName } from "../../../../model/words/names.ts";
import { strings as shared } from "../../../../model/words/strings.ts";
import { type CheckedClaim, type CheckedPaper, isTold } from "../../../../papers/answers/paper/checkPaper.ts";
import { reasonsOf } from "../../../../papers/answers/paper/paperAnalysis.ts";
import { otherTexts, verdictName } from "../../../../papers/answers/paper/paperWords.ts";
import { strings } from "../../../../papers/answers/paper/strings.ts";
import { EvidenceBadge } from "../../../../parts/claim/EvidenceBadge.tsx";
import { GradeChange } from "../../../../parts/claim/GradeChange.tsx";
import { Statement } from "../../../../parts/claim/Statement.tsx";
import { viewStrings as words } from "../strings.ts";
import { InPaper } from "./InPaper.tsx";
import css from "./paper.module.css";

interface ListProps {
  paper: CheckedPaper;
  answer: PaperAnswer;
}

/** The id of the element that tells of a claim of a paper. */
export function elementOf({ found }: CheckedPaper, claim: string): string {
  return `paper-${found.hash}-${claim}`;
}

/** The claims of which there is anything to tell, then, folded, those that are unchanged. */
export function ClaimList({ paper, answer }: ListProps) {
  const told = paper.claims.filter(isTold);
  const others = paper.claims.filter((claim) => !isTold(claim));
  const reasons = reasonsOf(answer);
  return (
    <>
      <ol className={css.claims}>
        {told.map((claim) => (
          <li key={claim.id} id={elementOf(paper, claim.id)} tabIndex={-1}>
            <ToldClaim claim={claim} answer={answer} reason={reasons.get(claim.id)} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details className="around16" open>
          <summary>{words.unchanged(others.length)}</summary>
          <ul className={css.claims}>
            {others.map((claim) => (
              <li key={claim.id} id={elementOf(paper, claim.id)} tabIndex={-1}>
                <p lang="en">
                  {claim.number}. {claim.now && <CardLink claim={claim.now} />}
                </p>
                <InPaper claim={claim} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ToldProps {
  claim: CheckedClaim;
  answer: PaperAnswer;
  reason: string | undefined;
}

function ToldClaim({ claim, answer, reason }: ToldProps) {
  const { number, verdicts, change, before, now, own } = claim;
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const into = answer.claims.filter(({ id }) => claim.into.includes(id));
  const why = change?.why ?? null;
  return (
    <>
      <p className={css.verdicts}>
        <b>{words.claim(number)}</b>
        {verdicts.map((verdict) => (
          <span key={verdict} className="tiny strong nowrap bordered round4 chipPadded" data-verdict={verdict}>
            {verdictName(verdict, claim)}
          </span>
        ))}
        {verdicts.includes("regraded") && change && <GradeChange change={change} />}
      </p>
      {own !== null && (
        <p className={css.own}>
          <b>{strings.yours}</b> <q>{own.words}</q> <span className="muted small">{strings.yoursMeaning}</span>
        </p>
      )}
      <Words claim={claim} />
      {verdicts.includes("gone") && (
        <p className="small">{into.length === 0 ? strings.intoNone : strings.into(into.length)}</p>
      )}
      {verdicts.includes("ended") && (
        <p className="small">{into.length === 0 ? strings.holdsNone : strings.holdsNow}</p>
      )}
      {into.map((one) => (
        <p key={one.id} lang="en">
          <CardLink claim={one} />
        </p>
      ))}
      <InPaper claim={claim} />
      {otherTexts(claim, entities).map((text) => (
        <p key={text} className="muted small">
          {text}
        </p>
      ))}
      {reason !== undefined && now !== null && before !== null && (
        <p className="muted small">{labelled(gradeName(now.evidence), reason) + shared.end}</p>
      )}
      {why !== null && !verdicts.includes("unchanged") && (
        <p className="muted small" lang="en">
          {readersReason(why)}
        </p>
      )}
    </>
  );
}

/** The statement as it is; where it was another one, with the words that went and those that came. */
function Words({ claim: { before, now, id } }: { claim: CheckedClaim }) {
  if (now === null) return <p lang="en">{before === null ? id : <del>{before.statement}</del>}</p>;
  if (before === null || before.statement === now.statement) {
    return (
      <p lang="en">
        <CardLink claim={now} />
      </p>
    );
  }
  const cut = diffWords(before.statement, now.statement);
  return (
    <>
      <p lang="en">
        <Marked stretches={cut.before} as="del" />
      </p>
      <p lang="en">
        <Link to={claimAddress(now)}>
          <Marked stretches={cut.after} as="ins" />
        </Link>
      </p>
    </>
  );
}

function Marked({ stretches, as: Mark }: { stretches: readonly Stretch[]; as: "ins" | "del" }) {
  return stretches.map(({ text, changed }, at) =>
    // Stretches have no other name than their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    changed ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
  );
}

function CardLink({ claim }: { claim: Claim }) {
  return (
    <Link to={claimAddress(claim)}>
      <Statement claim={claim} />
    </Link>
  );
}

/** Claims that are new on the subjects of a paper. */
export function NewClaims({ answer }: { answer: PaperAnswer }) {
  const added = answer.added.flatMap((id) => answer.claims.find((claim) => claim.id === id) ?? []);
  if (added.length === 0) return null;
  return (
    <>
      <h3>{strings.newTable}</h3>
      {answer.added_total > added.length && <p className="muted small">{words.first(added.length)}</p>}
      <ul className={css.claims}>
        {added.map((claim) => (
          <li key={claim.id}>
            <p lang="en">
              <CardLink claim={claim} /> <EvidenceBadge claim={claim} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
