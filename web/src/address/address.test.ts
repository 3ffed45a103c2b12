import { describe, expect, test } from "vitest";
import { changed, format, parse } from "./address";

const TODAY = "2026-01-31";
const at = (link: string) => parse(new URL(link, "http://x"), TODAY);

describe("an address", () => {
  test("is what its link says, and the link is what it says", () => {
    const link = "/f%C3%B6rankring?om=matter/%C3%A5&l%C3%A4n=area/sk%C3%A5ne-l%C3%A4n&vid=2012&grad=kanske&spr%C3%A5k=en&visa=tabell";
    const address = at(link);
    expect(address).toEqual({
      view: "förankring",
      of: ["matter/å"],
      county: "area/skåne-län",
      at: "2012",
      surely: "kanske",
      scenario: "",
      language: "en",
      more: { visa: "tabell" },
    });
    expect(at(format(address))).toEqual(address);
  });

  test("says date and county, so that it shows the same another day", () => {
    expect(format(at("/"))).toContain(`vid=${TODAY}`);
    expect(at(format(at("/karta")))).toEqual(at("/karta"));
  });

  test("keeps what is a view's own until another is gone to", () => {
    const here = at("/karta?valt=a&visa=tabell");
    expect(changed(here, { at: "2012" }).more).toEqual({ valt: "a", visa: "tabell" });
    expect(changed(here, { more: { valt: null } }).more).toEqual({ visa: "tabell" });
    expect(changed(here, { view: "mandat", of: ["actor/milk"] }).more).toEqual({});
    expect(changed(here, { view: "mandat" }).of).toEqual([]);
  });
});
