import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { splitAddress } from "../../model/address/splitAddress.ts";
import { mergeViews } from "../../model/address/view/mergeViews.ts";
import { showsView } from "../../model/address/view/viewPaths.ts";
import { parseView } from "../../model/address/view/viewState.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { type KeptView, MOST_BYTES, readViewFile } from "../../picture/graph/viewFile.ts";
import { linkOf } from "./linkOf.ts";
import { faultText, strings } from "./strings.ts";

/** Opens the view of a file. Asks first if another view is open, and says why a file cannot be opened. */
export function useOpenFile() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [view, changeView] = useViewState();
  const [asking, ask] = useState<KeptView | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function open(file: File): Promise<void> {
    const most = `${MOST_BYTES / 1_000_000} MB`;
    const refuse = (why: string) => setFault(strings.cannotOpen(file.name, why));
    // Far too large files are not even read.
    if (file.size > MOST_BYTES) return refuse(faultText({ fault: "too-large" }, most));
    const text = await readText(file);
    if (text === null) return refuse(strings.faults.unreadable);
    const read = readViewFile(text);
    if ("fault" in read) return refuse(faultText(read, most));
    setFault(null);
    const isViewOpen = showsView(pathname) && view.steps.length > 0;
    if (isViewOpen && showsView(splitAddress(read.address).path)) ask(read);
    else await replace(read);
  }

  async function replace({ address, version }: KeptView): Promise<void> {
    ask(null);
    await navigate(linkOf(address, version));
  }

  function add({ address }: KeptView): void {
    ask(null);
    const other = parseView(splitAddress(address).query);
    changeView((view) => mergeViews(view, other));
  }

  return { open, asking, replace, add, cancel: () => ask(null), fault, closeFault: () => setFault(null) };
}

async function readText(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    // It was moved, or may not be read.
    return null;
  }
}
