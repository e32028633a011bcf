import type { FindingCheck } from "@atlas/server/contract";
import { AlikeNote } from "../alike/AlikeNote.tsx";
import { strings } from "../alike/strings.ts";

/** The claims that the atlas has already, or nearly, as soon as the sentence says who does what to whom. */
export function Alike({ alike }: Pick<FindingCheck, "alike">) {
  return (
    <section aria-label={strings.region} aria-live="polite" hidden={alike.length === 0}>
      <div className="framed round8 onWash padded small grid gap6">
        {alike.map(({ claim, differs }) => (
          <p key={claim.id} className="flush" data-differs={differs}>
            <AlikeNote claim={claim} differs={differs} />
          </p>
        ))}
      </div>
    </section>
  );
}
