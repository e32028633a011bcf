import { today } from "../../../model/words/formatDate.ts";
import { type CheckedPaper, checkPaper, uncompared } from "../../../papers/answers/paper/checkPaper.ts";
import type { FoundPaper, KeptPaper } from "../../../papers/answers/paper/FoundPaper.ts";
import { ownText } from "../../../papers/answers/paper/ownText.ts";
import { LEAST_ALIKE_OF_ALL, wordsIn } from "../../../papers/answers/paper/wordsIn.ts";
import { paperChanges, releasedClaims } from "../../../parts/api/paper.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import type { Asker } from "../../../parts/api/request/fetchJson.ts";

/** Asks what became of the papers of a file. Only ids, version and day are sent; the file itself stays in the browser. */
export async function askPapers(kept: KeptPaper, client: Asker, day = today()): Promise<CheckedPaper[]> {
  return Promise.all(
    kept.papers.map(async (found) => {
      try {
        return await checked(kept, found, { client, day });
      } catch (error) {
        if (isNotFound(error)) return uncompared(found, false);
        throw error;
      }
    }),
  );
}

/** The one who answers, and the reader's day. */
interface Asking {
  client: Asker;
  day: string;
}

async function checked(kept: KeptPaper, found: FoundPaper, { client, day }: Asking): Promise<CheckedPaper> {
  const { ids, matched } = await idsOf(kept, found, client);
  if (ids.length === 0) return uncompared(found, true);
  const { version, made } = found;
  const request = { from: version, ids: [...ids], day, ...(made === null ? {} : { made }) };
  return checkPaper(kept, found, await client.fetchQuery(paperChanges(request)), matched);
}

/** The ids of a paper's claims; where it has none, of those whose statements its text has. */
async function idsOf(kept: KeptPaper, found: FoundPaper, client: Asker) {
  const { version, ids, pasted } = found;
  if (ids !== null) return { ids: [...ids, ...pasted], matched: null };
  const { claims } = await client.fetchQuery(releasedClaims(version));
  const { exact, own } = wordsIn(ownText(kept, found) ?? "", claims, LEAST_ALIKE_OF_ALL);
  return { ids: [...exact, ...own.keys()], matched: { exact: exact.length, near: own.size } };
}
