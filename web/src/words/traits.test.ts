import { expect, test } from "vitest";
import { tieAsked } from "./ties";
import { traitSays, traitValue } from "./traits";

test("a trait is told in the language of the page; what it counts is the source's own", () => {
  expect(traitSays("sv", "värdtyp").text).toBe("värdtyp");
  expect(traitSays("en", "värdtyp")).toEqual({ text: "kind of host", swedish: null });
  expect(traitSays("en", "antal kommuner: ägarkommuner")).toEqual({ text: "number of municipalities: ägarkommuner", swedish: "ägarkommuner" });
  expect(traitSays("en", "vår egen lista")).toEqual({ text: "vår egen lista", swedish: "vår egen lista" });
});

test("a value of a kept list is in the language of the page, any other is left as the source has it", () => {
  expect(traitValue("en", "stiftelse")).toEqual({ text: "foundation", swedish: null });
  expect(traitValue("en", "skype-möten")).toEqual({ text: "skype-möten", swedish: "skype-möten" });
  expect(traitValue("en", "12")).toEqual({ text: "12", swedish: null });
});

test("a tie is told in the language of the page, from either side and of whom it concerns", () => {
  expect(["deltar i", "vem som är värd för detta", "vem som leder något i området"].map((said) => tieAsked("en", said)))
    .toEqual(["takes part in", "who hosts this", "who leads something in the area"]);
  expect([tieAsked("sv", "deltar i"), tieAsked("en", "gör något annat")]).toEqual(["deltar i", "gör något annat"]);
});
