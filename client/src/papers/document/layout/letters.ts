/**
 * Widths of the letters of Carlito in 1/1000 em, from space to tilde. Carlito, which LibreOffice has, is as wide as Calibri,
 * which Word has: so lines can be counted without either.
 */
const plain =
  "226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498";
const bold =
  "226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906 551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498";
const others: Readonly<Record<string, number>> = {
  ...{ "\u00a0": 226, "–": 498, "—": 905, "‘": 250, "’": 250, "“": 418, "”": 418, "•": 498, "…": 690, "·": 252 },
  ...{ "€": 507, "£": 507, "¥": 507, "×": 498, "°": 339, "²": 336, "³": 334, ß: 527, ø: 529, æ: 773, ł: 248 },
};

const SPACE = 32;
const widths = { plain: numbersIn(plain), bold: numbersIn(bold) };
/** Chinese, Japanese and Korean characters and full-width signs: they are as wide as high. */
const square = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Width of a letter that is not in the table, in em. */
const UNKNOWN = 0.52;

/** The width of a character in em, in the type of documents. */
export function letterWidth(character: string, isBold: boolean): number {
  if (square.test(character)) return 1;
  const known = others[character];
  if (known !== undefined) return known / 1000;
  // An accented letter is as wide as the letter below the accent.
  const code = (character.codePointAt(0) ?? 0) < 127 ? character : character.normalize("NFD");
  const width = (isBold ? widths.bold : widths.plain)[(code.codePointAt(0) ?? 0) - SPACE];
  return width === undefined ? UNKNOWN : width / 1000;
}

/** Whether a line may break on both sides of a character. */
export function isSquare(character: string): boolean {
  return square.test(character);
}

function numbersIn(text: string): number[] {
  return text.split(" ").map(Number);
}
