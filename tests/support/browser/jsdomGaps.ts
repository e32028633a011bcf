// Fills in browser features that jsdom lacks and that the client and its libraries use.
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });

Object.defineProperty(window, "matchMedia", {
  value: (media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }),
});
Object.assign(globalThis, {
  // Nothing has a size in jsdom, so none ever changes.
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});
// Nothing has a place either.
document.elementFromPoint = () => null;
Element.prototype.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
Blob.prototype.text = function (this: Blob) {
  return new Promise((read) => {
    const reader = new FileReader();
    reader.onload = () => read(String(reader.result));
    reader.readAsText(this);
  });
};
