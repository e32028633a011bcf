// How many sources and publishers there are, and how new the newest source is.
// @scans  all sources; once for each version of the data set, then cached
// @returns source_count     integer                 number of sources
// @returns publisher_count  integer                 number of different publishers
// @returns newest_source    string, YYYY[-MM[-DD]]  publication date of the newest source; null = no source is dated
MATCH (s:Source)
RETURN count(s) AS source_count, count(DISTINCT s.publisher) AS publisher_count, max(s.published) AS newest_source
