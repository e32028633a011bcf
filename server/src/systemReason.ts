/** Error codes of the system for files that cannot be read or written. */
const reasons: Record<string, string> = {
  EACCES: "this user has no permission",
  EPERM: "this user has no permission",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder, expected a file",
  EEXIST: "it already exists and is not a folder",
  ELOOP: "its links form a loop",
  EROFS: "it is on a read-only disk",
  ENOSPC: "the disk is full",
  EBUSY: "another program has it open",
  EDQUOT: "this user's disk quota is used up",
};

/** Why a file could not be read or written; null for any other error. */
export function systemReason(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error)) return null;
  return reasons[String(error.code)] ?? null;
}
