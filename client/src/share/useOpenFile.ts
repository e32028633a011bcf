import { useState } from "react";
import { useNavigate } from "react-router";
import { linkOf } from "./linkOf.ts";
import { faultText, strings } from "./strings.ts";
import { MOST_BYTES, readViewFile } from "./viewFile.ts";

/** Opens the view that a file holds, and says what is wrong where it cannot. */
export function useOpenFile() {
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);

  async function open(file: File): Promise<void> {
    const most = `${MOST_BYTES / 1_000_000} MB`;
    const refuse = (why: string) => setFault(strings.cannotOpen(file.name, why));
    // What is far too large is not even read.
    if (file.size > MOST_BYTES) return refuse(faultText({ fault: "too-large" }, most));
    const text = await readText(file);
    if (text === null) return refuse(strings.faults.unreadable);
    const read = readViewFile(text);
    if ("fault" in read) return refuse(faultText(read, most));
    setFault(null);
    await navigate(linkOf(read.address, read.version));
  }

  return { open, fault, closeFault: () => setFault(null) };
}

async function readText(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    // It was moved, or may not be read.
    return null;
  }
}
