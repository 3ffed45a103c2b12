/** How many of something, in words that agree: “1 lucka”, “3 luckor”. Pure. */

/** `words` are the one and the many, as `lucka|luckor`; the number is not parted from its word. */
export function counted(words: string, count: number): string {
  const [one, many = one] = words.split("|");
  return `${count}\u00a0${count === 1 ? one : many}`;
}
