/** Error codes of the system for files that cannot be read or written. */
const reasons: Record<string, string> = {
  EACCES: "this user has no right to it",
  EPERM: "this user has no right to it",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is no folder",
  EISDIR: "it is a folder, expected a file",
  EEXIST: "it is there already, and is no folder",
  ELOOP: "its links lead in a circle",
  EROFS: "it lies where nothing can be written",
  ENOSPC: "the disk is full",
  EBUSY: "another program has it open",
  EDQUOT: "the disk space of this user is used up",
};

/** Why a file could not be read or written; null for any other error. */
export function systemReason(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error)) return null;
  return reasons[String(error.code)] ?? null;
}
