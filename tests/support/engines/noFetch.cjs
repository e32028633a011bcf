/** Replaces the fetch of a library that only gets texts. */
module.exports = function noFetch() {
  throw new Error("nothing may be fetched");
};
