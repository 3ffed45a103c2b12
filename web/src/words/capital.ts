/** A text as it begins a heading or a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}
