// The claims that have not ended and whose date has passed, or whose newest source is old, longest past first.
// @scans  all claims; once for each version of the data set and day, then cached
// @param   day       string, YYYY-MM-DD  the day that counts as today
// @param   old       string, YYYY-MM-DD  sources dated before this day are old
// @param   statuses  list of string      statuses of claims; empty = all
// @param   maxRows   integer, 1-5001     most claims returned
// @returns claim     map                 all columns of the claim
MATCH (:Entity)-[r]->(:Entity)
WHERE r.status <> 'ended'
  AND (size($statuses) = 0 OR r.status IN $statuses)
  AND ((r.due_day IS NOT NULL AND r.due_day < $day) OR (r.newest_day IS NOT NULL AND r.newest_day < $old))
WITH r
ORDER BY CASE WHEN r.due_day < $day THEN r.due_day ELSE r.newest_day END, r.id
LIMIT $maxRows
RETURN properties(r) AS claim
ORDER BY CASE WHEN r.due_day < $day THEN r.due_day ELSE r.newest_day END, r.id
