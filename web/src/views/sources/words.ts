import { SURE } from "../../words/sure";
import type { Words } from "../../words/words";

export const SOURCES_WORDS = {
  title: ["Källor", "Sources"],
  lead: [
    "Allt som visas kommer ur källorna här överst. Välj en för att läsa allt den säger, avsnitt för avsnitt.",
    "All that is shown comes from the sources at the top here. Choose one to read everything it says, section by section.",
  ],
  sources: ["Källorna", "The sources"],
  mentioned: ["Dokument som källorna nämner", "Documents that the sources mention"],
  group: ["Slag", "Kind"],
  name: ["Dokument", "Document"],
  kind: ["Slag", "Kind"],
  speaksOf: ["Talar om", "Speaks of"],
  published: ["Utgivet", "Published"],
  count: ["Uppgifter", "Claims"],
  spoken: ["Talar om {speaksOf}.", "Speaks of {speaksOf}."],
  out: ["Utgivet {published}.", "Published {published}."],
  total: ["{count} {count:uppgift|uppgifter} i {section}.", "{count} {count:claim|claims} in {section}."],
  all: ["hela dokumentet", "the whole document"],
  sections: ["Avsnitt", "Sections"],
  everything: ["Allt i dokumentet", "All of the document"],
  back: ["Alla källor", "All sources"],
  noSource: ["Detta dokument är ingen källa här: källorna nämner det bara.", "This document is no source here: the sources only mention it."],
  about: ["Vad som sägs om det", "What is said about it"],
  said: ["Vad som sägs", "What is said"],
  page: ["Sida", "Page"],
  when: ["När", "When"],
  surely: SURE.howSurely,
  source: ["källa", "source"],
} satisfies Words<string>;
