import { statfs } from "node:fs/promises";
import { errorOf } from "../../errors.ts";
import { codeOf, reasonOf } from "../folder/folderErrors.ts";
import { versionsFolder } from "./servedVersion.ts";

/** The folder of a desk takes no version; the one that was served still is. The message is for whoever took it. */
export class VersionNotWritten extends errorOf("storage_failed") {}

const MEGABYTE = 1_000_000;

/** Says why the system refused to write a version of so many bytes, and what to do. Throws on what is no error of the system. */
export async function notWritten(desk: string, error: unknown, bytes = 0): Promise<VersionNotWritten> {
  const folder = versionsFolder(desk);
  const what = `The folder ${folder} cannot be written: ${reasonOf(error)}. Nothing was changed: the version that was served still is.`;
  if (!["ENOSPC", "EDQUOT"].includes(codeOf(error) ?? "")) {
    return new VersionNotWritten(`${what} Let the server write there, then try again.`);
  }
  const free = await statfs(desk).then(
    ({ bavail, bsize }) => `, and ${Math.floor((bavail * bsize) / MEGABYTE)} MB are free`,
    () => "",
  );
  const needed = Math.ceil((bytes + MEGABYTE) / MEGABYTE);
  return new VersionNotWritten(`${what} It needs up to ${needed} MB there${free}: make room, then try again.`);
}
