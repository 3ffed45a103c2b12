/** Dates of the graph as they are read: a span with its dash, and two ends that are one as one. Pure. */
export function read(date: string): string {
  return date.replace(/([\d-]+)\.\.([\d-]+)/gu, (_, first: string, last: string) => (first === last ? first : `${first}–${last}`));
}
