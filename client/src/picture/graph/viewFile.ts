import { isAnalysis } from "../../model/address/pages/analysisAddress.ts";
import { PATHS_PATH } from "../../model/address/pages/finderState.ts";
import { showsView } from "../../model/address/view/viewPaths.ts";
import { parsedJson } from "../../model/state/browserMemory.ts";
import { fileStem } from "../../model/words/fileStem.ts";

/** A view saved in a file or in this browser: an address with a name, and the data set it was made with. */
export interface KeptView {
  title: string;
  /** Path and query without host, so that a file opens on any server of the atlas. */
  address: string;
  /** Null if it was saved before the data set was known. */
  version: string | null;
  /** Time of saving, ISO 8601 in UTC. */
  saved: string;
}

/** Why a file cannot be opened. */
export type FileFault =
  | { fault: "too-large" }
  | { fault: "not-json" }
  | { fault: "other-kind" }
  | { fault: "newer"; format: number }
  | { fault: "incomplete"; field: string };

export const VIEW_FILE_ENDING = ".atlas-view.json";
/** Far more than the longest view, which takes a few dozen kilobytes. */
export const MOST_BYTES = 1_000_000;

const KIND = "rare-earth-atlas-view";
const FORMAT = 1;

export function writeViewFile({ title, address, version, saved }: KeptView): string {
  const content = { kind: KIND, format: FORMAT, title, address, dataset_version: version, saved };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads the text of a file, or says what is wrong with it. */
export function readViewFile(text: string): KeptView | FileFault {
  if (text.length > MOST_BYTES) return { fault: "too-large" };
  const content = parsedJson(text);
  // What saved files begin with: any other text was never one, so it is not damaged.
  if (content === undefined) return { fault: text.startsWith("{") ? "not-json" : "other-kind" };
  if (typeof content !== "object" || content === null || !("kind" in content) || content.kind !== KIND) {
    return { fault: "other-kind" };
  }
  const fields: Record<string, unknown> = { ...content };
  const { format, title, address, dataset_version, saved } = fields;
  if (typeof format !== "number") return { fault: "incomplete", field: "format" };
  if (format > FORMAT) return { fault: "newer", format };
  if (typeof title !== "string") return { fault: "incomplete", field: "title" };
  if (typeof address !== "string" || !isAddress(address)) return { fault: "incomplete", field: "address" };
  return {
    title: title.slice(0, 200),
    address,
    version: typeof dataset_version === "string" ? dataset_version : null,
    saved: typeof saved === "string" ? saved : "",
  };
}

/** Whether a text is an address of a view, a question or an analysis in this atlas: a file must lead nowhere else. */
export function isAddress(address: string): boolean {
  const [path = ""] = address.split(/[?#]/, 1);
  return showsView(path) || path === PATHS_PATH || isAnalysis(path);
}

export function viewFileName(title: string): string {
  return `${fileStem(title, "view")}${VIEW_FILE_ENDING}`;
}
