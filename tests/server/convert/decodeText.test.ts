import { separatorOf } from "../../../server/src/convert/decodeText.ts";

test.each([
  ["Seller,Buyer\na;b;c", ","],
  ["Seller;Buyer, if known;Date\n", ";"],
  ["Seller\tBuyer\n", "\t"],
  ['"Seller; or owner; or both",Buyer\n', ","],
  ["Seller\n", ","],
  ["Deals of 2026\n\nSeller;Buyer\n", ";"],
])("%j is separated by %j", (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});
