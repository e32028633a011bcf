import { defineAddress, optional } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { version } from "./changesAddress.ts";

/** The start page: the version since which the news on watched things are told, or null for those since they were seen. */
interface StartAsked {
  since: string | null;
}

const start = defineAddress<StartAsked>({ since: optional("since", version) });

export const parseStart = start.parse;

export function startAddress(asked: StartAsked): string {
  return joinAddress("/", start.format(asked));
}
