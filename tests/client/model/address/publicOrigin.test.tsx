import {
  publicOrigin,
  readerAddress,
  readerAddressInWords,
} from "../../../../client/src/model/address/publicOrigin.ts";

afterEach(() => document.head.replaceChildren());

function setPublicUrl(address: string): void {
  const meta = document.createElement("meta");
  meta.name = "atlas-public-url";
  meta.content = address;
  document.head.append(meta);
}

test("an address of this computer is none for other readers, who are told to open its path in their own atlas", () => {
  expect(window.location.hostname).toBe("localhost");
  expect(publicOrigin()).toBeNull();
  expect(readerAddress("/explore?s=a")).toBe("/explore?s=a");
  expect(readerAddressInWords("/explore?s=a")).toBe("/explore?s=a (open it in your own atlas)");
});

test("the address that the operator set is used wherever the page is open", () => {
  setPublicUrl("https://atlas.example.org");
  expect(readerAddress("/explore?s=a")).toBe("https://atlas.example.org/explore?s=a");
  expect(readerAddressInWords("/explore?s=a")).toBe("https://atlas.example.org/explore?s=a");
});
