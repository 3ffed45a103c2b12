import type { Words } from "../../words/words";

export const SEARCH_WORDS = {
  title: ["Sök: {words}", "Search: {words}"],
  empty: ["Sök", "Search"],
  emptyMore: ["Skriv ett namn eller ett vanligt ord i rutan högst upp, till exempel", "Write a name or a common word in the box on top, for example"],
  lead: ["{names} namn och {claims} uppgifter, oavsett datum.", "{names} names and {claims} claims, of any date."],
  nearest: ["Ingen uppgift har alla orden; här är de som har flest av dem.", "No claim has all the words; here are those with the most."],
  missing: ["Ingen uppgift har ordet ”{word}”.", "No claim has the word “{word}”."],
  nothing: [
    "Källorna säger inget med de orden. Prova ett annat ord, eller en kortare form av det.",
    "The sources say nothing in those words. Try another word, or a shorter form of it.",
  ],
  names: ["Namn", "Names"],
  claims: ["Vad som sägs", "What is said"],
  narrow: ["Begränsa", "Narrow"],
  slag: ["Slag", "Kind"],
  tema: ["Tema", "Topic"],
  område: ["Område", "Area"],
  dokument: ["Källa", "Source"],
  remove: ["Ta bort: {label}", "Remove: {label}"],
  kind: ["Slag", "Kind"],
  when: ["När", "When"],
  where: ["Var", "Where"],
  surely: ["Hur säkert {at}", "How surely in {at}"],
} satisfies Words<string>;
