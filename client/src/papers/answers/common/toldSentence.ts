import type { Claim } from "@atlas/server/contract";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";

/** A piece of a sentence: plain words, or words with the claim that says so and the address of its card. */
export type ToldPart = string | { text: string; claim: string; to: string };

/** Marks that no text has: before the id of a claim, between it and the words, and after them. */
const [START, BETWEEN, END] = ["\ue000", "\ue001", "\ue002"];
const MARKED = new RegExp(`${START}(.*?)${BETWEEN}(.*?)${END}`, "gsu");

/** Words told by a claim, marked so that they can pass through sentences of any language. */
export function toldBy(text: string, { id }: Pick<Claim, "id">): string {
  return `${START}${id}${BETWEEN}${text}${END}`;
}

/** A sentence without its marks. */
export function withoutMarks(sentence: string): string {
  return sentence.replace(MARKED, "$2");
}

/** A sentence in pieces, those that were marked with their claims. */
export function toldParts(sentence: string, claims: ReadonlyMap<string, Claim>): ToldPart[] {
  const parts: ToldPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: id = "", 2: text = "", index } of sentence.matchAll(MARKED)) {
    const claim = claims.get(id);
    parts.push(sentence.slice(end, index), claim ? { text, claim: id, to: claimAddress(claim) } : text);
    end = index + whole.length;
  }
  return [...parts, sentence.slice(end)].filter((part) => part !== "");
}
