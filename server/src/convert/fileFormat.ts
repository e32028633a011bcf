/** Why a file is neither CSV nor a workbook, judged by its first bytes; null if it may be either. */
export function foreignFormat(bytes: Buffer): string | null {
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return "is an old .xls file or has a password, expected .xlsx or CSV: save it as .xlsx without a password";
  }
  return null;
}

/** Whether a file is a ZIP archive, as workbooks are. */
export function isZip(bytes: Buffer): boolean {
  return beginsWith(bytes, [0x50, 0x4b, 3, 4]);
}

function beginsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
