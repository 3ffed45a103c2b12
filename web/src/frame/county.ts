/** The county on top: its name, and those to choose among. */
import { usePlace } from "../address/place";
import { capital } from "../words/capital";
import { useFacts } from "./facts";

/** The counties to choose among; the one chosen is there before the facts come, and where they lack it. */
export function useCounty() {
  const { county } = usePlace().address;
  const counties = useFacts()?.counties ?? [];
  const known = counties.find((one) => one.id === county);
  const name = known?.name ?? countyName(county);
  return { name, counties: known ? counties : [{ id: county, name }, ...counties] };
}

/** The name of a county by its id, which is made of it. */
export function countyName(id: string): string {
  const words = id.replace(/^\w+\//u, "").split("-");
  return words.map((word) => (word === "län" ? word : capital(word))).join(" ");
}
