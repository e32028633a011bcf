import { meantBy } from "../mentions/findMentions.ts";
import type { ReadText } from "../saidBy.ts";

/** Sentences back to which "the plant" is looked for. */
const REACH = 4;

/** A part of the text that goes on about a thing of the sentence before: "the plant", "the deal". */
const GOES_ON =
  /\b(?:the|this|that|its) (?:[\p{Ll}-]+ ){0,2}?(?:plant|refinery|project|factory|mine|line|facility|deal|venture|works|site|smelter|deposit|agreement|contract|loan|money|funds?|grant|investment|purchase|sale|acquisition|takeover|stake)s?\b|该(?:项目|厂|矿|工厂|生产线|基地|协议|合同|交易)/iu;

/** Whether a part goes on about the sentence before. */
export function goesOn(index: number, { text, parts, meant }: ReadText): boolean {
  const { start, end } = parts[index] ?? { start: 0, end: 0 };
  return GOES_ON.test(text.slice(start, end)) || (meant[index] ?? []).some((word) => word.start < start + 4);
}

/** The last place, and where the sentence names no organisation the last of these, in the sentences before. */
export function thingOf(index: number, { parts, mentions, meant, entities }: ReadText): string[] {
  const found = new Map<string, string>();
  for (let at = index; at >= Math.max(0, index - REACH) && parts[at]?.kind === "sentence"; at--) {
    const ids = [...(mentions[at] ?? []).flatMap(meantBy), ...(meant[at] ?? []).flatMap(({ ids }) => ids[0] ?? [])];
    for (const id of ids.reverse()) {
      const type = entities.get(id)?.type;
      if ((type === "place" || type === "organisation") && !found.has(type)) found.set(type, id);
    }
  }
  return [...found.values()];
}
