/** Stands for the fetching of a library that is given texts only. */
module.exports = function noFetch() {
  throw new Error("nothing may be fetched");
};
