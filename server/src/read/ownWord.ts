import type { OwnWord } from "../contract/index.ts";
import { sourcesByIds } from "../graph/claimContext.ts";
import { sourcesOfPublisher } from "../graph/evidence/evidenceQueries.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { Found } from "./mentions/findMentions.ts";

interface Text {
  text: string;
  publisher: string | null;
  found: Found;
  family: ReadonlySet<string>;
}

/** Words before the name of whoever a text relays. */
const BEFORE =
  /(?:source\s*:|originat(?:es|ed|ing) (?:from|with)|according to|来源\s*[:：]|据)\s*(?:a (?:statement|release) (?:of|from|by) )?$/i;
/** Words after it. */
const AFTER =
  /^(?:['’]s)?\s*(?:,\s*)?(?:said|says|announced|announces|reported|reports|stated|states|claims|claimed|told|confirmed|介绍|表示|称|宣布|公告|透露)/i;

/** Words by which an authority acts: that it announced a rule is no word of its own on the rule. */
const ACT = /^(?:['’]s)?\s*(?:,\s*)?(?:announce[sd]|宣布|公告)/i;

/** A text as a possible source: its publisher by the register, whose word it relays, and who is kin to them. */
export async function ownWord(store: GraphStore, { text, publisher, found, family }: Text): Promise<OwnWord> {
  const said = found.mentions.find(({ start, end, ids, ambiguous }) => {
    const [id = ""] = ids;
    const entity = found.entities.get(id);
    if (ambiguous || entity?.type !== "organisation") return false;
    const after = text.slice(end, end + 20);
    const isAct = entity.kind === "government" && ACT.test(after);
    return BEFORE.test(text.slice(Math.max(0, start - 60), start)) || (AFTER.test(after) && !isAct);
  });
  const speaker = said?.ids[0] ?? null;
  const [known] =
    publisher === null ? [] : await sourcesOfPublisher.run(store, { publisher: publisher.trim(), maxRows: 1 });
  const [row] = known === undefined ? [] : await sourcesByIds.run(store, { ids: [known.source] });
  const source = row?.source;
  const controller = source?.publisher_controlled_by ?? null;
  const near = new Set([speaker, controller].filter((id) => id !== null));
  const kin = [...found.entities.keys()].filter(
    (id) => near.has(id) || (speaker !== null && family.has(speaker) && family.has(id)),
  );
  return {
    publisher: publisher?.trim() || null,
    publisher_kind: source?.publisher_kind ?? "unknown",
    publisher_country: source?.publisher_country ?? null,
    publisher_controlled_by: controller,
    speaker,
    said_at: said === undefined ? null : { start: said.start, end: said.end },
    kin: kin.sort(),
  };
}
